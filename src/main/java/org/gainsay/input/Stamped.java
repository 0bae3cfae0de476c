package org.gainsay.input;

import java.util.List;
import org.gainsay.source.Metadata;
import org.gainsay.source.Problem;

/**
 * A document that is yet to be read, and what tells whether it must be.
 *
 * @param known what others say of it
 * @param hash SHA-256 of its bytes, in hexadecimal; empty where it cannot be read
 * @param stamp of its bytes, what others say of it and the vocabulary: the same stamp, the same claims
 */
public record Stamped(
    Input input, Metadata known, String hash, String stamp, List<Problem> problems) {
  public Stamped {
    problems = List.copyOf(problems);
  }
}
