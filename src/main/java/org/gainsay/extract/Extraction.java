package org.gainsay.extract;

import java.util.List;
import org.gainsay.claim.Statement;
import org.gainsay.source.Metadata;

/**
 * What a document says: of itself, and of the world, in reading order.
 *
 * @param metadata read from its text, such as a line {@code Last Updated: 2025-10-02}
 */
public record Extraction(Metadata metadata, List<Statement> statements) {
  public Extraction {
    statements = List.copyOf(statements);
  }
}
