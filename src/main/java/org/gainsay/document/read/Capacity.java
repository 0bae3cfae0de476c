package org.gainsay.document.read;

import java.util.Optional;
import org.gainsay.document.decode.Decoder;
import org.gainsay.document.decode.Encoding;
import org.gainsay.document.pdf.PdfMark;

/**
 * How much is read at once.
 *
 * @param whole the largest document that is read as a whole where its format asks for that, in bytes
 * @param longText the longest text that is not read in parts, in bytes
 * @param part how long a part is at most, in UTF-16 units
 */
record Capacity(long whole, int longText, int part) {
  /** Bytes of memory that reading a byte as a whole takes at worst: a page of small elements. */
  private static final int MEMORY = 48;

  private static final int LONG = 1 << 21;
  private static final int PART = 1 << 20;

  /** What share of memory the units of a part are. */
  private static final int SHARE = 256;

  private static final long MEGABYTE = 1_000_000;

  /** What the memory of this run has room for. */
  static final Capacity OF_MEMORY = of(Runtime.getRuntime().maxMemory());

  static Capacity of(long memory) {
    long whole = memory / MEMORY;
    return new Capacity(whole, (int) Math.min(LONG, whole), (int) Math.min(PART, memory / SHARE));
  }

  Pieces pieces(String path, byte[] bytes) {
    if (bytes.length <= longText) {
      return new Whole(DocumentReader.read(path, bytes));
    }
    boolean paper = PdfMark.stands(bytes);
    Optional<Encoding> encoding = paper ? Optional.empty() : Decoder.encoding(bytes);
    if (encoding.isPresent() && format(path, bytes, encoding.get()).isInParts()) {
      return new LongText(path, bytes, encoding.get(), part);
    }
    boolean text = paper || encoding.isPresent();
    return new Whole(
        text && bytes.length > whole
            ? DocumentReader.nothing(path, tooLarge(bytes.length))
            : DocumentReader.read(path, bytes));
  }

  private static Format format(String path, byte[] bytes, Encoding encoding) {
    return Format.of(path, Decoder.head(bytes, encoding));
  }

  private String tooLarge(int length) {
    return "too large: "
        + length / MEGABYTE
        + " MB of a format that is read as a whole, and memory has room for "
        + whole / MEGABYTE
        + " MB; part the file, save it as text or Markdown, or give more memory (-Xmx"
        + (length * (MEMORY + 2L) / MEGABYTE + 1)
        + "m)";
  }
}
