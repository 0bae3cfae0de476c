package org.gainsay.document.read;

import java.util.List;
import org.gainsay.document.Document;
import org.gainsay.source.Problem;
import org.jspecify.annotations.Nullable;

/** A document in one piece. */
final class Whole implements Pieces {
  private final Reading reading;
  private boolean given;

  Whole(Reading reading) {
    this.reading = reading;
  }

  @Override
  public @Nullable Document next() {
    @Nullable Document piece = given ? null : reading.document();
    given = true;
    return piece;
  }

  @Override
  public List<Problem> problems() {
    return reading.problems();
  }

  @Override
  public String text() {
    @Nullable Document document = reading.document();
    return document == null ? "" : document.text().content();
  }
}
