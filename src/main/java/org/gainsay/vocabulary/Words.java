package org.gainsay.vocabulary;

import java.util.List;

/** What a text is searched for. */
record Words(
    List<Property> properties,
    List<Individual> individuals,
    List<CountedUnit> units,
    List<Cue> cues,
    List<Presence> presences,
    List<Notation> notations) {
  Words {
    properties = List.copyOf(properties);
    individuals = List.copyOf(individuals);
    units = List.copyOf(units);
    cues = List.copyOf(cues);
    presences = List.copyOf(presences);
    notations = List.copyOf(notations);
  }
}
