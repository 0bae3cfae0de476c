package org.gainsay.extract.recognise.figure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gainsay.extract.bind.Binder.Bond;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.extract.value.FoundValue;
import org.gainsay.extract.value.Values;
import org.gainsay.mention.Mention.DateMention;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.vocabulary.word.Property;
import org.gainsay.vocabulary.word.Range;

/** {@code weighs 574 t, not 480 t}: what is denied of a property beside its value. */
public final class Contrasts {
  private static final Pattern NOT = Pattern.compile("[^.;:]{0,30}?(?:(?:,|\\s\\()(?:\\s(?:and|but))?|\\s(?:and|but))\\s?not\\s(?:(?:in|on|at|by|from)\\s)?(?:the\\s)?");

  private Contrasts() {}

  /**
   * A value that is denied.
   *
   * @param bond the value beside it
   */
  public record Denied(Bond bond, FoundValue value) {}

  public static Optional<Denied> of(Sentence sentence, List<Bond> bonds, Figure figure, Values values) {
    return bonds.reversed().stream()
        .filter(bond -> bond.value().span().end() <= figure.span().start())
        .limit(1)
        .filter(bond -> NOT.matcher(sentence.between(bond.value().span(), figure.span())).matches())
        .flatMap(bond -> value(bond.property(), figure, sentence, values).stream().map(value -> new Denied(bond, value)))
        .findFirst();
  }

  private static Optional<FoundValue> value(Property property, Figure figure, Sentence sentence, Values values) {
    return figure instanceof DateMention date && property.range().kind() == Range.Kind.DATE
        ? Optional.of(Values.date(date, sentence.text()))
        : values.quantity(property, figure, sentence.text());
  }
}
