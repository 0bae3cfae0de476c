package org.gainsay.document.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gainsay.document.Document;
import org.gainsay.document.Outline;
import org.gainsay.document.Outline.Fault;
import org.gainsay.document.decode.Decoded;
import org.gainsay.document.decode.Decoder;
import org.gainsay.document.decode.Mojibake;
import org.gainsay.document.passage.ReadText;
import org.gainsay.document.pdf.PdfMark;
import org.gainsay.document.pdf.PdfReader;
import org.gainsay.source.Excerpt;
import org.gainsay.source.Fingerprint;
import org.gainsay.source.Metadata;
import org.gainsay.source.Problem;
import org.gainsay.source.Source;
import org.gainsay.source.SourceText;
import org.gainsay.source.Span;

/**
 * Reads a file into a document: bytes to text, damage repaired, text to blocks.
 *
 * <pre>DocumentReader.read("notes/card.md", Files.readAllBytes(file))</pre>
 */
public final class DocumentReader {
  static final String BLANK = "the file is empty: nothing but white space";

  private DocumentReader() {}

  /**
   * The same piece by piece, so that memory does not grow with a long text; what has to be read as a
   * whole and is too large for that becomes a problem. Neither differs from {@link #read} for others.
   */
  public static Pieces pieces(String path, byte[] bytes) {
    return Capacity.OF_MEMORY.pieces(path, bytes);
  }

  /**
   * Never fails: what cannot be read becomes a problem. Cost is linear in the number of bytes.
   *
   * @param path the name that the document goes by, with {@code /} between its parts; its extension
   *     says the format where the content does not
   */
  public static Reading read(String path, byte[] bytes) {
    if (bytes.length == 0) {
      return nothing(path, "the file is empty");
    }
    if (PdfMark.stands(bytes)) {
      return paper(path, bytes);
    }
    Optional<Decoded> decoded = Decoder.decode(bytes);
    if (decoded.isEmpty()) {
      return nothing(path, "this is a binary file; expected text, Markdown, HTML, JSON, CSV or PDF");
    }
    if (decoded.get().text().isBlank()) {
      return nothing(path, BLANK);
    }
    return read(path, Fingerprint.ofBytes(bytes), decoded.get());
  }

  private static Reading paper(String path, byte[] bytes) {
    PdfReader.Found found = PdfReader.read(bytes);
    List<Problem> problems = new ArrayList<>();
    found.problems().forEach(words -> problems.add(Problem.of(path, words)));
    if (found.text().isBlank()) {
      if (problems.isEmpty()) {
        problems.add(Problem.of(path, "the PDF has no text, only pictures; expected one with text"));
      }
      return new Reading(null, problems);
    }
    Metadata said = found.outline().saidOfItself();
    Source source = new Source(path, Fingerprint.ofBytes(bytes), said);
    SourceText text = new SourceText(found.text());
    Outline outline = found.outline();
    return new Reading(new Document(source, text, outline.blocks(), outline.links()), problems);
  }

  static Reading nothing(String path, String message) {
    return new Reading(null, List.of(Problem.of(path, message)));
  }

  private static Reading read(String path, String hash, Decoded decoded) {
    SourceText found = new SourceText(decoded.text());
    ReadText text = Mojibake.repair(decoded.text());
    Outline outline = new Outline();
    damage(decoded, outline);
    Format.of(path, text.content()).reader(outline).accept(text);
    Source source = new Source(path, hash, outline.saidOfItself());
    Document document = new Document(source, found, outline.blocks(), outline.links());
    return new Reading(document, problems(path, found, outline.faults()));
  }

  private static void damage(Decoded decoded, Outline outline) {
    if (decoded.malformed() > 0) {
      int first = decoded.firstMalformed();
      outline.fault(new Fault(new Span(first, first + 1), damage(decoded.malformed())));
    }
  }

  static String damage(int malformed) {
    return "invalid UTF-8 in "
        + places(malformed)
        + "; each is read as U+FFFD. Save the file as UTF-8";
  }

  private static String places(int count) {
    return count == 1 ? "1 place" : count + " places, the first here";
  }

  private static List<Problem> problems(String path, SourceText text, List<Fault> faults) {
    List<Problem> problems = new ArrayList<>();
    for (Fault fault : faults) {
      problems.add(Problem.at(path, Excerpt.of(text, fault.place()), fault.message()));
    }
    return problems;
  }
}
