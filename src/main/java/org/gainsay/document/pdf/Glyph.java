package org.gainsay.document.pdf;

/**
 * A letter on a page; places in points, y down from the top.
 *
 * @param size of its font
 */
record Glyph(String text, double x, double y, double width, double size, boolean bold) {
  double end() {
    return x + width;
  }

  boolean isSpace() {
    return text.isBlank();
  }
}
