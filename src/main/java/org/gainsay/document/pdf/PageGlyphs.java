package org.gainsay.document.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Collects what pages show, page by page; of each only its lines are kept. */
final class PageGlyphs extends PDFTextStripper {
  private static final int MOST_OF_PAGE = 200_000;
  private static final int MOST = 20_000_000;

  private final List<List<PdfLine>> pages = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final int count;
  private PieceBuilder page = new PieceBuilder();
  private int glyphs;
  private int all;

  PageGlyphs(int pages) {
    this.count = pages;
  }

  /** The lines of each page, in reading order; a page that cannot be read has none. */
  List<List<PdfLine>> read(PDDocument document) {
    while (pages.size() < count) {
      setStartPage(pages.size() + 1);
      setEndPage(count);
      try {
        writeText(document, Writer.nullWriter());
      } catch (IOException | RuntimeException e) {
        // PDFBox throws whatever a damaged page leads it into
        int damaged = Math.max(pages.size() + 1, getCurrentPageNo());
        problem("page " + damaged + " cannot be read (" + e.getMessage() + ")");
        emptyUntil(damaged);
        continue;
      }
      emptyUntil(count);
    }
    return pages;
  }

  /** Pages without contents are passed over by PDFBox: they have no lines. */
  private void emptyUntil(int last) {
    while (pages.size() < last) {
      pages.add(List.of());
    }
  }

  void problem(String words) {
    problems.add(words);
  }

  List<String> problems() {
    return problems;
  }

  @Override
  protected void startPage(PDPage started) {
    emptyUntil(getCurrentPageNo() - 1);
    page = new PieceBuilder();
    glyphs = 0;
  }

  @Override
  protected void endPage(PDPage ended) {
    if (glyphs > MOST_OF_PAGE || all > MOST) {
      problem("page " + (pages.size() + 1) + " has too many letters; only the first are read");
    }
    pages.add(new PageLayout(page.pieces()).lines());
  }

  @Override
  protected void writePage() {}

  /** Only upright text is read: what runs up a margin is no part of it. */
  @Override
  protected void processTextPosition(TextPosition text) {
    String letters = text.getUnicode();
    if (letters == null || text.getDir() != 0 || isTooMany()) {
      return;
    }
    page.add(
        new Glyph(
            plain(letters),
            text.getXDirAdj(),
            text.getYDirAdj(),
            text.getWidthDirAdj(),
            Math.max(1, text.getFontSizeInPt()),
            isBold(text.getFont())));
  }

  private boolean isTooMany() {
    glyphs++;
    all = Math.min(all, MOST) + 1;
    return glyphs > MOST_OF_PAGE || all > MOST;
  }

  /** Ligatures as their letters; signs that mean nothing in a text as blanks. */
  private static String plain(String letters) {
    StringBuilder plain = new StringBuilder(letters.length());
    for (int at = 0; at < letters.length(); at++) {
      char letter = letters.charAt(at);
      switch (letter) {
        case 'ﬀ' -> plain.append("ff");
        case 'ﬁ' -> plain.append("fi");
        case 'ﬂ' -> plain.append("fl");
        case 'ﬃ' -> plain.append("ffi");
        case 'ﬄ' -> plain.append("ffl");
        default -> plain.append(Character.isISOControl(letter) ? ' ' : letter);
      }
    }
    return plain.toString();
  }

  private static boolean isBold(@Nullable PDFont font) {
    String name = font == null || font.getName() == null ? "" : font.getName();
    String small = name.toLowerCase(Locale.ROOT);
    return small.contains("bold") || small.contains("black") || small.matches(".*cmbx\\d+");
  }
}
