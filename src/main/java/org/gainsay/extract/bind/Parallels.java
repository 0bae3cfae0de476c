package org.gainsay.extract.bind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gainsay.extract.bind.Binder.Bond;
import org.gainsay.extract.govern.Governor;
import org.gainsay.extract.sentence.Ellipsis;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.extract.sentence.stance.Items;
import org.gainsay.extract.value.FoundValue;
import org.gainsay.extract.value.Values;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.mention.Mention.PropertyMention;
import org.gainsay.mention.Mention.QuantityMention;
import org.gainsay.quantity.Unit;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.CueKind;
import org.gainsay.vocabulary.word.Property;
import org.jspecify.annotations.Nullable;

/**
 * The bonds of a sentence with those of figures that stand beside a bound one and mean the same: in
 * one row with it, said for someone else, before and after, or in a bracket as another measure.
 */
public final class Parallels {
  private static final Pattern OPENED = Pattern.compile("(?:\\s?\\(\\s?|,?\\s(?:or|i\\.e\\.,?|that is,?)\\s)(?:\\p{L}+\\.?,?\\s){0,2}[≈~∼]?\\s?");
  private static final Pattern BESIDES = Pattern.compile("(?:\\s\\p{Ll}{4,12}ly)?,?\\s\\(?(?:(?:and|or|but)\\s)?(?:(?:even|up to)\\s){0,2}");
  private static final Pattern WITH = Pattern.compile("\\s(?:with|using|via|through)\\s(?:\\p{Ll}{2,12}\\s)?\\p{Lu}");
  private static final String FOR = " for ";
  private static final Pattern AND = Pattern.compile("(?:,|,?\\s(?:and|but|or))\\s$");
  private static final int NEAR = 2;
  private static final int BEHIND = 60;

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
    if (bond == null || !isAlike(bond, mention)) {
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

  private boolean isAlike(Bond bond, QuantityMention mention) {
    return isSaidAgain(bond, mention)
        || isBracketed(bond, mention)
        || isStage(bond, mention)
        || isConditioned(bond, mention)
        || isWith(bond, mention)
        || isOfOther(bond, mention)
        || bond.value().span().equals(Items.total(sentence, mention.span()));
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

  /** {@code A says 1.5 T tokens, B says 1.4 T}: a bare figure behind someone else's. */
  private boolean isSaidAgain(Bond bond, QuantityMention mention) {
    return mention.quantity().unit() == null
        && Reading.isDistinct(mention)
        && Ellipsis.between(sentence, bond.value().span(), mention.span());
  }

  /** {@code 2 M hours (about $4 M)}, {@code 2 M hours, or about $4 M}: the same in another measure. */
  private boolean isBracketed(Bond bond, QuantityMention mention) {
    return mention.quantity().unit() != null
        && bond.property().units().size() > 1
        && OPENED.matcher(sentence.between(bond.value().span(), mention.span())).matches();
  }

  /** {@code 4 TB before, 3 TB after cleaning}. */
  private boolean isStage(Bond bond, QuantityMention mention) {
    @Nullable Unit unit = mention.quantity().unit();
    return unit != null
        && sentence.mentions().figureAt(bond.value().span().start()) instanceof QuantityMention first
        && unit.equals(first.quantity().unit())
        && sentence.words(first.span(), mention.span()) <= NEAR
        && (sentence.has(CueKind.PART, mention.span().end(), sentence.span().end())
            || sentence.has(CueKind.PART, first.span().end(), mention.span().start()));
  }

  /** {@code a load of 7 t in summer and 5 t in winter}: each with a condition of one kind behind it. */
  private boolean isConditioned(Bond bond, QuantityMention mention) {
    Span first = bond.value().span();
    Span between = new Span(first.end(), Math.max(first.end(), mention.span().start()));
    Span behind = new Span(mention.span().end(), Math.min(sentence.span().end(), mention.span().end() + BEHIND));
    return !bond.property().scopedBy().isEmpty()
        && mention.quantity().unit() != null
        && sentence.mentions().names(between).stream()
            .anyMatch(
                one ->
                    sentence.words(first, one.span()) <= NEAR
                        && sentence.mentions().names(behind).stream()
                            .anyMatch(other -> one.individual().isRivalOf(other.individual()) && sentence.words(mention.span(), other.span()) <= NEAR));
  }

  /** {@code 5 t, and 7 t with K40}, {@code 5 t (7 t with K40)}: what holds with something else besides. */
  private boolean isWith(Bond bond, QuantityMention mention) {
    return Reading.isDistinct(mention)
        && BESIDES.matcher(sentence.between(bond.value().span(), mention.span())).matches()
        && WITH.matcher(sentence.behind(mention.span())).lookingAt();
  }

  /** {@code a load of 5 for X and 7 for Y}: each with whom it is of behind it. */
  private boolean isOfOther(Bond bond, QuantityMention mention) {
    String between = sentence.between(bond.value().span(), mention.span());
    return between.startsWith(FOR)
        && AND.matcher(between).find()
        && sentence.behind(mention.span()).startsWith(FOR)
        && sentence.mentions().names().stream()
            .anyMatch(name -> !name.individual().concept() && name.span().start() == mention.span().end() + FOR.length());
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
