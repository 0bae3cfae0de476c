package org.gainsay.extract.bind;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.extract.bind.Binder.Bond;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.extract.value.FoundValue;
import org.gainsay.extract.value.Values;
import org.gainsay.mention.Mention;
import org.gainsay.mention.Mentions;
import org.gainsay.source.Span;

/**
 * What a field or cell says beside its value: {@code 235 in total, 22 of them open} has a second
 * figure with words of its own.
 */
public final class Besides {
  private Besides() {}

  /** The bonds of figures that are no part of the values found already. */
  public static List<Bond> of(Sentence sentence, Values values, List<FoundValue> found) {
    Mentions inside = sentence.mentions();
    if (inside.figures().isEmpty()) {
      return List.of();
    }
    List<Span> used = found.stream().map(FoundValue::span).toList();
    Mentions rest =
        new Mentions(
            inside.text(),
            free(inside.figures(), used),
            inside.names(),
            free(inside.properties(), used),
            inside.cues());
    return rest.figures().isEmpty()
        ? List.of()
        : new Binder(
                new Sentence(sentence.passage(), sentence.span(), rest, sentence.clauses()), values)
            .bonds().stream()
            .filter(bond -> sentence.span().contains(bond.label()))
            .toList();
  }

  private static <M extends Mention> List<M> free(List<M> mentions, List<Span> used) {
    List<M> free = new ArrayList<>();
    for (M mention : mentions) {
      boolean taken = false;
      for (Span span : used) {
        taken |= span.overlaps(mention.span());
      }
      if (!taken) {
        free.add(mention);
      }
    }
    return free;
  }
}
