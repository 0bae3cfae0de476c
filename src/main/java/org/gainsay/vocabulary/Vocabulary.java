package org.gainsay.vocabulary;

import java.util.List;

/** What can be said and in which words: properties, concepts, entities, units and cues. */
public record Vocabulary(
    List<Property> properties,
    List<Individual> individuals,
    List<CountedUnit> units,
    List<Cue> cues,
    List<Presence> presences,
    List<Notation> notations) {
  public Vocabulary {
    properties = List.copyOf(properties);
    individuals = List.copyOf(individuals);
    units = List.copyOf(units);
    cues = List.copyOf(cues);
    presences = List.copyOf(presences);
    notations = List.copyOf(notations);
  }

  /** The cues of one kind. */
  public List<Cue> cues(CueKind kind) {
    return cues.stream().filter(cue -> cue.kind() == kind).toList();
  }
}
