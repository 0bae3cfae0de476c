package org.gainsay.document.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells which elements a reader of the page does not see, or does not read it for. */
final class Visibility {
  private static final Set<String> NEVER =
      Set.of(
          ("script style template noscript nav footer head title iframe object embed svg math canvas"
                  + " audio video map select datalist textarea button input dialog pre listing xmp")
              .split(" "));
  private static final Set<String> CONTENT = Set.of("article", "main");
  private static final Set<String> UNSEEN_CLASSES = Set.of("sr-only", "visually-hidden");

  private Visibility() {}

  static boolean isHidden(Element element) {
    String name = element.normalName();
    return NEVER.contains(name)
        || (name.equals("aside") && !isInContent(element))
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equalsIgnoreCase("true")
        || isHiddenByStyle(element.attr("style"))
        || UNSEEN_CLASSES.stream().anyMatch(element::hasClass);
  }

  private static boolean isHiddenByStyle(String style) {
    if (style.isEmpty()) {
      return false;
    }
    String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return plain.contains("display:none") || plain.contains("visibility:hidden");
  }

  private static boolean isInContent(Element element) {
    @Nullable Element parent = element.parent();
    while (parent != null && !CONTENT.contains(parent.normalName())) {
      parent = parent.parent();
    }
    return parent != null;
  }
}
