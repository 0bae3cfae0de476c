package org.gainsay.workspace.lint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.gainsay.Gainsay;
import org.gainsay.Outcome;
import org.gainsay.document.read.DocumentReader;
import org.gainsay.document.read.Reading;
import org.gainsay.input.Input;
import org.gainsay.source.Problem;
import org.jspecify.annotations.Nullable;

/** Reads notes like any document, and keeps their text. */
final class NoteReader {
  private final Gainsay gainsay;

  NoteReader(Gainsay gainsay) {
    this.gainsay = gainsay;
  }

  /**
   * What reading gives.
   *
   * @param note null where it is no text
   * @param utf8 what its bytes are by that encoding
   */
  record Read(@Nullable WrittenNote note, String utf8, List<Problem> problems) {}

  /** Throws an {@link UncheckedIOException} with the path where it cannot be read. */
  Read read(Input input) {
    try {
      return read(input.path(), input.content().bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(input.path(), e);
    }
  }

  Read read(String path, byte[] bytes) {
    Reading reading = DocumentReader.read(path, bytes);
    if (reading.document() == null) {
      return new Read(null, "", reading.problems());
    }
    Outcome outcome = gainsay.read(List.of(new Input(path, () -> bytes)));
    WrittenNote note = WrittenNote.of(path, reading.document().text(), outcome.claims());
    return new Read(note, new String(bytes, UTF_8), outcome.problems());
  }
}
