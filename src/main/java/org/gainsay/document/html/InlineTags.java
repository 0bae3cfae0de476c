package org.gainsay.document.html;

import java.util.Set;
import org.gainsay.document.passage.Mark;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Which elements set words apart. */
public final class InlineTags {
  private static final Set<String> BORDERS =
      Set.of("td", "th", "tr", "table", "caption", "summary", "option", "legend", "body");

  private static final Set<String> INLINE = Set.of("ins", "br", "button", "picture", "slot");

  private InlineTags() {}

  /** Whether words before, in and after an element are parts of different blocks. */
  static boolean isBorder(Element element) {
    String name = element.normalName();
    return BORDERS.contains(name)
        || (element.isBlock() && kind(name) == null && !INLINE.contains(name));
  }

  /** How an element of a lower-case name marks its words, or null. */
  public static Mark.@Nullable Kind kind(String name) {
    return switch (name) {
      case "b", "strong" -> Mark.Kind.STRONG;
      case "i", "em", "cite", "dfn", "var" -> Mark.Kind.EMPHASIS;
      case "s", "del", "strike" -> Mark.Kind.STRUCK;
      case "code", "kbd", "samp", "tt" -> Mark.Kind.CODE;
      case "a" -> Mark.Kind.LINK;
      case "sup" -> Mark.Kind.SUPERSCRIPT;
      default -> null;
    };
  }

  /** Whether words in an element of a lower-case name stand lower than those before it. */
  public static boolean lowers(String name) {
    return name.equals("sub");
  }
}
