package org.gainsay;

import java.util.List;
import java.util.Optional;
import org.gainsay.claim.Claim;
import org.gainsay.source.Problem;
import org.gainsay.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a document: its text is not.
 *
 * @param readFrom null where it could not be read
 */
record ReadDocument(@Nullable Source readFrom, List<Claim> claims, List<Problem> problems) {
  static ReadDocument unread(List<Problem> problems) {
    return new ReadDocument(null, List.of(), problems);
  }

  Optional<Source> source() {
    return Optional.ofNullable(readFrom);
  }
}
