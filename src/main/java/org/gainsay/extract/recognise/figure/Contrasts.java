package org.gainsay.extract.recognise.figure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gainsay.extract.bind.Binder.Bond;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.extract.value.FoundValue;
import org.gainsay.extract.value.Values;
import org.gainsay.mention.Mention.Figure;

/** {@code weighs 574 t, not 480 t}: what is denied of a property beside its value. */
public final class Contrasts {
  private static final Pattern NOT = Pattern.compile("[^.;:]{0,30}?(?:,|\\s\\()(?:\\s(?:and|but))?\\s?not\\s(?:the\\s)?");

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
        .flatMap(bond -> values.quantity(bond.property(), figure, sentence.text()).stream().map(value -> new Denied(bond, value)))
        .findFirst();
  }
}
