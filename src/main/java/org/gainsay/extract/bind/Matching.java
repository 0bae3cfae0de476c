package org.gainsay.extract.bind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.gainsay.extract.bind.Binder.Bond;
import org.gainsay.extract.sentence.Ellipsis;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Range;
import org.jspecify.annotations.Nullable;

/** Takes of all bonds that could be made the cheapest first, one for each figure. */
final class Matching {
  private static final Comparator<Bond> ORDER =
      Comparator.<Bond, Span>comparing(bond -> bond.value().span())
          .thenComparingInt(bond -> -bond.label().length())
          .thenComparing(bond -> bond.property().iri());

  /** {@code in 1903 and}, {@code in 1903, and not}: days of one event. */
  private static final Pattern JOINED = Pattern.compile("[^;:]{0,60}(?:,|\\b(?:and|or|but|to|not|then))\\s(?:\\p{Ll}{2,10}\\s){0,3}");
  private static final int USED = 8;
  private static final int ELLIPSIS = 1;

  private final Sentence sentence;

  Matching(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The bonds that are made, by place. */
  List<Bond> of(List<Bond> candidates) {
    List<Open> open = new ArrayList<>();
    candidates.forEach(bond -> open.add(new Open(bond)));
    List<Bond> made = new ArrayList<>();
    @Nullable Open best = cheapest(open);
    while (best != null && best.cost <= Binder.FARTHEST) {
      Bond bond = best.bond;
      made.add(bond);
      open.removeIf(other -> other.bond.value().span().equals(bond.value().span()));
      open.forEach(other -> other.follow(bond));
      best = cheapest(open);
    }
    made.sort(ORDER);
    return made;
  }

  private static @Nullable Open cheapest(List<Open> open) {
    @Nullable Open best = null;
    for (Open each : open) {
      boolean better =
          best == null
              || each.cost < best.cost
              || (each.cost == best.cost && ORDER.compare(each.bond, best.bond) < 0);
      best = better ? each : best;
    }
    return best;
  }

  /** A bond that may still be made, and what it costs by now: costs only grow. */
  private final class Open {
    private final Bond bond;
    private int cost;

    Open(Bond bond) {
      this.bond = bond;
      this.cost = bond.cost();
    }

    /** Words that were used for another figure cost more, but for those that are left out. */
    void follow(Bond made) {
      if (made.label().equals(bond.label())) {
        boolean day = bond.property().range().kind() == Range.Kind.DATE && !JOINED.matcher(sentence.between(made.value().span(), bond.value().span())).matches();
        int free = day || bond.property().units().isEmpty() ? Binder.FARTHEST : USED;
        boolean meant = Ellipsis.between(sentence, made.value().span(), bond.value().span());
        cost += meant ? ELLIPSIS : free;
      }
    }
  }
}
