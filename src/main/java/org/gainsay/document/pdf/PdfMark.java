package org.gainsay.document.pdf;

import java.nio.charset.StandardCharsets;

/**
 * The mark at the start of a PDF: {@code %PDF-}. Kept apart from the reader, so that nothing of
 * PDFBox is loaded for other documents.
 */
public final class PdfMark {
  private static final String MARK = "%PDF-";
  private static final int HEAD = 16;

  private PdfMark() {}

  /** Whether the bytes of a file begin as those of a PDF. */
  public static boolean stands(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD);
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains(MARK);
  }
}
