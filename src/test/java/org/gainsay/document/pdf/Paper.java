package org.gainsay.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Writes a PDF word by word: {@code new Paper().bold(18, 72, 700, "A title").bytes()}. */
final class Paper {
  private final PDDocument document = new PDDocument();
  private final PDType1Font plain;
  private final PDType1Font bold;
  private PDPage page = new PDPage();

  Paper() {
    PlainFonts.use();
    plain = new PDType1Font(FontName.HELVETICA);
    bold = new PDType1Font(FontName.HELVETICA_BOLD);
    document.addPage(page);
  }

  Paper page() {
    page = new PDPage();
    document.addPage(page);
    return this;
  }

  Paper text(double x, double y, String words) {
    return show(plain, 10, x, y, words);
  }

  /** Lines of ten points, one below the other. */
  Paper lines(double x, double y, String... lines) {
    for (int at = 0; at < lines.length; at++) {
      text(x, y - 12 * at, lines[at]);
    }
    return this;
  }

  Paper bold(int size, double x, double y, String words) {
    return show(bold, size, x, y, words);
  }

  Paper small(double x, double y, String words) {
    return show(plain, 6, x, y, words);
  }

  private Paper show(PDType1Font font, int size, double x, double y, String words) {
    try (PDPageContentStream stream =
        new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
      stream.beginText();
      stream.setFont(font, size);
      stream.newLineAtOffset((float) x, (float) y);
      stream.showText(words);
      stream.endText();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(words, e);
    }
  }

  Paper said(String title, int year, int month, int day) {
    Calendar moment = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    moment.clear();
    moment.set(year, month - 1, day, 12, 0);
    document.getDocumentInformation().setTitle(title);
    document.getDocumentInformation().setCreationDate(moment);
    return this;
  }

  Paper locked() {
    try {
      document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException("locked", e);
    }
  }

  byte[] bytes() {
    try (document) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("bytes", e);
    }
  }
}
