package org.gainsay.mention.measure;

import org.gainsay.mention.measure.amount.Amount;
import org.gainsay.mention.measure.unit.UnitReader;
import org.gainsay.mention.measure.unit.UnitReader.Reading;
import org.gainsay.mention.number.Glyphs;
import org.gainsay.mention.unit.Compound;
import org.jspecify.annotations.Nullable;

/** Units that are told by how a number is written with them. */
record ShapedUnits(UnitReader units) {
  /** {@code 142/88 mmHg}: of two readings in one unit the first is the greater. */
  @Nullable Reading pressure(Glyphs text, int end) {
    int below = text.at(end) == '/' ? text.digitsEnd(end + 1) : end;
    boolean two = below - end > 2 && below - end <= 4;
    Reading unit = two ? units.read(text, text.pastSpace(below)) : null;
    return unit != null && unit.unit().name().equals("MilliM_HG") ? unit : null;
  }

  /** {@code 41C}, {@code 90F}: a letter at the number is a temperature's. */
  @Nullable Reading degrees(Glyphs text, Amount amount) {
    int end = amount.end();
    boolean letter = !text.letter(end + 1) && !text.digit(end + 1) && text.at(end + 1) != '-' && text.at(end + 1) != '/';
    boolean warm = letter && amount.magnitude() == null && text.digitsEnd(amount.start()) - amount.start() >= 2;
    Compound unit =
        switch (warm ? text.at(end) : ' ') {
          case 'C' -> units.named("DEG_C");
          case 'F' -> units.named("DEG_F");
          default -> null;
        };
    return unit == null ? null : new Reading(unit, end + 1);
  }
}
