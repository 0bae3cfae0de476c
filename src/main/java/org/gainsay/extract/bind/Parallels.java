package org.gainsay.extract.bind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.extract.bind.Binder.Bond;
import org.gainsay.extract.govern.Governor;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.extract.sentence.stance.Items;
import org.gainsay.extract.value.FoundValue;
import org.gainsay.extract.value.Values;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.mention.Mention.PropertyMention;
import org.gainsay.mention.Mention.QuantityMention;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Property;
import org.jspecify.annotations.Nullable;

/**
 * The bonds of a sentence with those of figures that stand beside a bound one and mean the same: in
 * one row with it, said for someone else, before and after, or in a bracket as another measure.
 */
public final class Parallels {
  private final Sentence sentence;
  private final Values values;
  private final List<Bond> bonds;
  private final Set<Span> bound = new HashSet<>();

  private Parallels(Sentence sentence, Values values) {
    this.sentence = sentence;
    this.values = values;
    this.bonds = new ArrayList<>(new Binder(sentence, values).bonds());
    bonds.forEach(bond -> bound.add(bond.value().span()));
  }

  public static List<Bond> bonds(Sentence sentence, Governor governor, Values values) {
    Parallels parallels = new Parallels(sentence, values);
    parallels.rows(governor);
    for (Figure figure : sentence.mentions().figures()) {
      if (!parallels.bound.contains(figure.span())) {
        parallels.beside(figure).ifPresent(parallels.bonds::add);
      }
    }
    return parallels.bonds;
  }

  /** {@code X and Y have 5 and 7 towers}. */
  private void rows(Governor governor) {
    for (Bond bond : List.copyOf(bonds)) {
      List<Span> row = governor.row(bond.value().span());
      for (Figure figure : sentence.mentions().figures()) {
        if (row.contains(figure.span()) && bound.add(figure.span())) {
          value(bond.property(), figure)
              .map(value -> new Bond(bond.property(), bond.label(), value, bond.cost()))
              .ifPresent(bonds::add);
        }
      }
    }
  }

  private Optional<Bond> beside(Figure figure) {
    if (!(figure instanceof QuantityMention mention)) {
      return Optional.empty();
    }
    Optional<Bond> listed = listed(mention);
    @Nullable Bond bond = listed.isPresent() ? null : before(mention);
    if (bond == null || !new Alike(sentence).is(bond, mention)) {
      return listed;
    }
    return value(bond.property(), figure)
        .map(value -> new Bond(bond.property(), part(figure), value, bond.cost()));
  }

  /** The bond of the whole that a figure is one item of, else the last one before it. */
  private @Nullable Bond before(QuantityMention mention) {
    @Nullable Span total = Items.total(sentence, mention.span());
    @Nullable Bond before = null;
    for (Bond bond : bonds) {
      Span bound = bond.value().span();
      boolean stands = total == null ? bound.end() <= mention.span().start() : total.equals(bound);
      before = stands ? bond : before;
    }
    return before;
  }

  /** {@code Loads: X 5 t; Y 7 t}: a figure directly behind a name, in a list behind a label. */
  private Optional<Bond> listed(QuantityMention mention) {
    boolean named =
        sentence.mentions().names().stream()
            .anyMatch(name -> sentence.follows(name.span(), mention.span()));
    if (!named) {
      return Optional.empty();
    }
    for (PropertyMention label : sentence.mentions().properties().reversed()) {
      Span words = label.span();
      if (words.end() < mention.span().start() && sentence.text().startsWith(": ", words.end())) {
        return value(label.property(), mention)
            .map(value -> new Bond(label.property(), part(mention), value, Binder.FARTHEST));
      }
    }
    return Optional.empty();
  }

  private Optional<FoundValue> value(Property property, Figure figure) {
    return values.quantity(property, figure, sentence.text());
  }

  /** From the last comma to a figure. */
  private Span part(Figure figure) {
    String before = sentence.before(figure.span());
    int comma = Math.max(before.lastIndexOf(", "), before.lastIndexOf("; "));
    int start = sentence.span().start() + (comma < 0 ? before.length() : comma + 2);
    return new Span(start, figure.span().end());
  }
}
