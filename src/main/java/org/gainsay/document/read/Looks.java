package org.gainsay.document.read;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a text looks like, whatever its file is called. Looks at its first lines. */
final class Looks {
  private static final int HEAD = 1 << 16;
  private static final int ENOUGH = 2;
  private static final Pattern PAGE = Pattern.compile("<(?:!doctype html|html|head|body)[\\s>]");
  private static final Pattern PIECE =
      Pattern.compile("<(?:article|section|main|p|div|h[1-6]|ul|table)[\\s>]");
  private static final Pattern TAG = Pattern.compile("<[a-zA-Z!/]");
  private static final Pattern JSON =
      Pattern.compile("^(?:\\{\\s*+(?:\"[^\"\n]*+\"\\s*+:|})|\\[\\s*+[\\[{\"\\d\\]-])");
  private static final Pattern MARKDOWN =
      Pattern.compile(
          "^(?:#{1,6} \\S|```|> \\S|\\|?[ \\t]*+:?-{3,}+:?[ \\t]*+\\|)"
              + "|\\*\\*[^*\\s][^*\n]{0,200}+\\*\\*"
              + "|\\][(](?:https?://|\\.{0,2}/|#)",
          Pattern.MULTILINE);

  private Looks() {}

  private static String head(String content) {
    return content.substring(0, Math.min(HEAD, content.length()));
  }

  static boolean hasTags(String content) {
    return TAG.matcher(head(content)).find();
  }

  /** Begins as a whole page does. */
  static boolean isPage(String content) {
    return begins(content, PAGE);
  }

  /** Begins with a tag that pages have. */
  static boolean isPieceOfPage(String content) {
    return begins(content, PIECE);
  }

  private static boolean begins(String content, Pattern tag) {
    return tag.matcher(head(content).stripLeading().toLowerCase(Locale.ROOT)).lookingAt();
  }

  static boolean isJson(String content) {
    return JSON.matcher(head(content).stripLeading()).find();
  }

  /** Has two signs of Markdown, such as a heading or bold words. */
  static boolean isMarkdown(String content) {
    return MARKDOWN.matcher(head(content)).results().limit(ENOUGH).count() == ENOUGH;
  }
}
