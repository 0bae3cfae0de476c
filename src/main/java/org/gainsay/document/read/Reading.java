package org.gainsay.document.read;

import java.util.List;
import org.gainsay.document.Document;
import org.gainsay.source.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a file.
 *
 * @param document null where the file is empty or no text
 * @param problems by their place; with a document it is all that could be read beside them
 */
public record Reading(@Nullable Document document, List<Problem> problems) {
  public Reading {
    problems = List.copyOf(problems);
  }
}
