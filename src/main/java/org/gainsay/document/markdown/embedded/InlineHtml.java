package org.gainsay.document.markdown.embedded;

import org.gainsay.document.html.InlineTags;
import org.gainsay.document.passage.Mark;
import org.gainsay.document.passage.PassageBuilder;
import org.gainsay.source.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** HTML tags inside Markdown text: breaks and marks; all others do not show. */
public final class InlineHtml {
  private InlineHtml() {}

  public static void apply(String tag, Span place, PassageBuilder words) {
    boolean closing = tag.startsWith("</");
    String name = Tag.name(tag, closing ? 2 : 1);
    Mark.@Nullable Kind kind = InlineTags.kind(name);
    if (name.equals("br")) {
      words.lineBreak(place);
    } else if (InlineTags.lowers(name) && !closing) {
      words.lower(place);
    } else if (kind != null && closing) {
      words.close(kind);
    } else if (kind == Mark.Kind.LINK) {
      openLink(tag, words);
    } else if (kind != null) {
      words.open(kind);
    }
  }

  private static void openLink(String tag, PassageBuilder words) {
    @Nullable Element link = Jsoup.parseBodyFragment(tag).body().firstElementChild();
    String address = link == null ? "" : link.attr("href");
    if (!address.isEmpty()) {
      words.openLink(address);
    }
  }
}
