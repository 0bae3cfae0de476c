package org.gainsay.vocabulary;

import java.util.List;
import org.gainsay.vocabulary.word.CountedUnit;
import org.gainsay.vocabulary.word.Cue;
import org.gainsay.vocabulary.word.Individual;
import org.gainsay.vocabulary.word.Notation;
import org.gainsay.vocabulary.word.Presence;
import org.gainsay.vocabulary.word.Property;

/** What a text is searched for. */
public record Words(
    List<Property> properties,
    List<Individual> individuals,
    List<CountedUnit> units,
    List<Cue> cues,
    List<Presence> presences,
    List<Notation> notations) {
  public Words {
    properties = List.copyOf(properties);
    individuals = List.copyOf(individuals);
    units = List.copyOf(units);
    cues = List.copyOf(cues);
    presences = List.copyOf(presences);
    notations = List.copyOf(notations);
  }
}
