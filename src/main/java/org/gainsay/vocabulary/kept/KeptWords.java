package org.gainsay.vocabulary.kept;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.gainsay.quantity.Interval;
import org.gainsay.quantity.Unit;
import org.gainsay.vocabulary.Words;
import org.gainsay.vocabulary.word.CountedUnit;
import org.gainsay.vocabulary.word.Cue;
import org.gainsay.vocabulary.word.CueKind;
import org.gainsay.vocabulary.word.Labels;
import org.gainsay.vocabulary.word.Notation;
import org.gainsay.vocabulary.word.Presence;
import org.gainsay.vocabulary.word.Property;
import org.gainsay.vocabulary.word.Range;
import org.jspecify.annotations.Nullable;

/** Properties, units, cues: what a text is searched for, but for the names of individuals. */
final class KeptWords {
  private KeptWords() {}

  static void write(Labels labels, KeptWriter out) {
    out.text(labels.preferred());
    out.texts(labels.others());
    out.texts(labels.hidden());
  }

  static Labels labels(KeptReader in) {
    return new Labels(in.text(), in.texts(), in.texts());
  }

  static void write(Property property, KeptWriter out) {
    out.text(property.iri());
    out.text(property.name());
    write(property.labels(), out);
    out.set(property.domains());
    out.text(property.range().kind().name());
    out.set(property.range().classes());
    out.each(property.units(), KeptWords::write);
    out.flag(property.functional());
    out.decimal(property.tolerance());
    out.texts(property.scopedBy());
    out.set(property.jsonKeys());
    out.decimal(property.usual().low());
    out.decimal(property.usual().high());
    out.flag(property.maximum());
  }

  static Property property(KeptReader in) {
    String iri = in.text();
    String name = in.text();
    Labels labels = labels(in);
    Set<String> domains = Set.copyOf(in.texts());
    Range range = new Range(Range.Kind.valueOf(in.text()), Set.copyOf(in.texts()));
    List<Unit> units = in.each(KeptWords::unit);
    boolean functional = in.flag();
    @Nullable BigDecimal tolerance = in.decimal();
    List<String> scopedBy = in.texts();
    Set<String> jsonKeys = Set.copyOf(in.texts());
    Interval usual = new Interval(in.decimal(), in.decimal());
    return new Property(
        iri, name, labels, domains, range, units, functional, tolerance, scopedBy, jsonKeys, usual, in.flag());
  }

  private static void write(Unit unit, KeptWriter out) {
    out.text(unit.iri());
    out.text(unit.label());
  }

  private static Unit unit(KeptReader in) {
    return new Unit(in.text(), in.text());
  }

  static void write(Words words, KeptWriter out) {
    out.each(words.properties(), KeptWords::write);
    out.each(words.units(), KeptWords::write);
    out.each(words.cues(), KeptWords::write);
    out.each(words.presences(), KeptWords::write);
    out.each(words.notations(), (notation, to) -> to.text(notation.pattern()));
  }

  /** The words with individuals that were read before. */
  static Words words(KeptReader in, KeptIndividuals individuals) {
    return new Words(
        in.each(KeptWords::property),
        individuals.all(),
        in.each(KeptWords::countedUnit),
        in.each(KeptWords::cue),
        in.each(KeptWords::presence),
        in.each(from -> new Notation(from.text())));
  }

  private static void write(CountedUnit unit, KeptWriter out) {
    write(unit.unit(), out);
    write(unit.labels(), out);
    out.flag(unit.binaryPrefixes());
  }

  private static CountedUnit countedUnit(KeptReader in) {
    return new CountedUnit(unit(in), labels(in), in.flag());
  }

  private static void write(Cue cue, KeptWriter out) {
    out.text(cue.kind().name());
    out.texts(cue.words());
    out.text(Double.toString(cue.strength()));
    out.decimal(cue.number());
    out.flag(cue.follows());
  }

  private static Cue cue(KeptReader in) {
    return new Cue(
        CueKind.valueOf(in.text()), in.texts(), Double.parseDouble(in.text()), in.decimal(), in.flag());
  }

  private static void write(Presence presence, KeptWriter out) {
    out.text(presence.key());
    out.text(presence.concept());
    out.text(presence.property());
  }

  private static Presence presence(KeptReader in) {
    return new Presence(in.text(), in.text(), in.text());
  }
}
