package org.gainsay.report.lint;

import java.util.Comparator;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Value;
import org.gainsay.finding.Severity;
import org.gainsay.finding.standing.Verdict;
import org.gainsay.report.Wording;
import org.gainsay.source.Excerpt;
import org.gainsay.source.Position;
import org.gainsay.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with some words of a note.
 *
 * @param rule what found it: an id of {@link LintRule}
 * @param message one sentence, without a full stop
 * @param place the words
 * @param better what documents say instead, or null
 */
public record Objection(
    String rule, Severity severity, String message, Place place, @Nullable Better better) {
  /** By note and place. */
  public static final Comparator<Objection> ORDER =
      Comparator.comparing((Objection objection) -> objection.place().path())
          .thenComparing(objection -> objection.place().span())
          .thenComparing(Objection::rule)
          .thenComparing(Objection::message);

  /**
   * A claim that is better supported.
   *
   * @param words its value as it can be written into any text
   */
  public record Better(Claim claim, Verdict verdict, String words) {
    public static Better of(Claim claim, Verdict verdict) {
      return new Better(claim, verdict, words(claim.value()));
    }

    private static String words(Value value) {
      return value instanceof Value.UndisclosedValue silence ? silence.text() : Wording.plain(value);
    }
  }

  /**
   * Words of a note.
   *
   * @param end just behind them
   */
  public record Place(String path, Span span, Excerpt excerpt, Position end) {
    public Position start() {
      return excerpt.position();
    }

    @Override
    public String toString() {
      return path + ":" + start();
    }
  }
}
