package org.gainsay.comparison;

import java.util.Optional;
import org.gainsay.claim.Evidence;

/**
 * Some of a document, as far as claims keep it: a quote with the words around it.
 *
 * @param start of its text in that of the document
 */
record Stretch(int start, String text) {
  static Stretch around(Evidence evidence) {
    return new Stretch(
        evidence.span().start() - evidence.prefix().length(),
        evidence.prefix() + evidence.quote() + evidence.suffix());
  }

  /** Two claims' words as one; nothing where something between them is not kept, or they are not of one text. */
  static Optional<Stretch> around(Evidence one, Evidence other) {
    return around(one).and(around(other));
  }

  private Optional<Stretch> and(Stretch other) {
    if (other.start < start) {
      return other.and(this);
    }
    int from = other.start - start;
    int shared = Math.min(text.length() - from, other.text.length());
    if (shared < 0 || !text.regionMatches(from, other.text, 0, shared)) {
      return Optional.empty();
    }
    return Optional.of(
        from + other.text.length() <= text.length() ? this : new Stretch(start, text.substring(0, from) + other.text));
  }

  /** What stands from one place of the document to another, as far as it is kept. */
  String from(int begin, int end) {
    int last = Math.clamp(end - start, 0, text.length());
    return text.substring(Math.clamp(begin - start, 0, last), last);
  }

  /** What stands behind a place, as far as it is kept. */
  String behind(int place) {
    return from(place, Integer.MAX_VALUE);
  }
}
