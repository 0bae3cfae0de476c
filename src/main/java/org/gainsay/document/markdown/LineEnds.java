package org.gainsay.document.markdown;

/** Where lines end: at LF, CR or CRLF. */
final class LineEnds {
  private LineEnds() {}

  /** Where the line that holds an offset ends, its line end not counted. */
  static int end(String content, int start) {
    int at = start;
    while (at < content.length() && content.charAt(at) != '\n' && content.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  /** Where the line after that line end starts. */
  static int next(String content, int end) {
    return content.startsWith("\r\n", end) ? end + 2 : end + 1;
  }
}
