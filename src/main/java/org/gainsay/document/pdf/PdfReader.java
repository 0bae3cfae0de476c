package org.gainsay.document.pdf;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.gainsay.document.Outline;
import org.gainsay.source.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * Reads a PDF: its text in reading order, and what the text is made of.
 *
 * <pre>PdfReader.read(Files.readAllBytes(paper)).text()  // "A title\n\nThe first paragraph …"</pre>
 */
public final class PdfReader {
  private static final int MOST_PAGES = 3_000;

  private PdfReader() {}

  /**
   * What came of reading.
   *
   * @param text with a form feed between pages; empty where nothing could be read
   * @param problems whole-file faults in words
   */
  public record Found(String text, Outline outline, List<String> problems) {
    public Found {
      problems = List.copyOf(problems);
    }
  }

  /** Never fails: what cannot be read becomes a problem. At most 3,000 pages are read. */
  public static Found read(byte[] bytes) {
    PlainFonts.use();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return read(document);
    } catch (InvalidPasswordException e) {
      return nothing("the PDF is encrypted; expected one that opens without a password");
    } catch (IOException | RuntimeException e) {
      // PDFBox throws whatever a damaged file leads it into
      return nothing("the PDF is damaged (" + e.getMessage() + "); expected one that viewers open");
    }
  }

  private static Found nothing(String problem) {
    return new Found("", new Outline(), List.of(problem));
  }

  private static Found read(PDDocument document) throws IOException {
    PageGlyphs glyphs = new PageGlyphs(Math.min(MOST_PAGES, document.getNumberOfPages()));
    List<List<PdfLine>> pages = glyphs.read(document);
    if (document.getNumberOfPages() > MOST_PAGES) {
      glyphs.problem("only the first " + MOST_PAGES + " pages are read");
    }
    PdfText text = new PdfText(pages);
    Outline outline = text.outline();
    outline.metadata(metadata(document.getDocumentInformation()));
    return new Found(text.content(), outline, glyphs.problems());
  }

  /** The file's own word about itself: it decides nothing. */
  private static Metadata metadata(PDDocumentInformation said) {
    @Nullable String title = said.getTitle();
    boolean titled = title != null && !title.isBlank() && !title.toLowerCase(Locale.ROOT).startsWith("untitled");
    return new Metadata(
        titled ? title.strip() : null,
        null,
        null,
        day(said.getCreationDate()),
        day(said.getModificationDate()),
        null,
        null);
  }

  private static @Nullable LocalDate day(@Nullable Calendar moment) {
    return moment == null ? null : LocalDate.ofInstant(moment.toInstant(), ZoneOffset.UTC);
  }
}
