package org.gainsay.flow;

import java.util.List;
import java.util.Optional;
import org.gainsay.claim.Claim;
import org.gainsay.source.Problem;
import org.gainsay.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * A document as read.
 *
 * @param readFrom null where it could not be read
 * @param text as decoded; empty where it was not kept
 */
public record ReadDocument(
    @Nullable Source readFrom, String text, List<Claim> claims, List<Problem> problems) {
  public ReadDocument {
    claims = List.copyOf(claims);
    problems = List.copyOf(problems);
  }

  static ReadDocument unread(List<Problem> problems) {
    return new ReadDocument(null, "", List.of(), problems);
  }

  public Optional<Source> source() {
    return Optional.ofNullable(readFrom);
  }

  ReadDocument with(List<Claim> all) {
    return new ReadDocument(readFrom, text, all, problems);
  }

  /** Memory grows with claims and not with text. */
  public ReadDocument withoutText() {
    return new ReadDocument(readFrom, "", claims, problems);
  }
}
