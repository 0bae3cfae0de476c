package org.gainsay.flow;

import java.util.List;
import org.gainsay.mention.sight.Sighting;
import org.gainsay.source.Problem;

/**
 * What was seen in one document before anything is bound.
 *
 * @param path as given
 */
public record Sightings(String path, List<Sighting> seen, List<Problem> problems) {
  public Sightings {
    seen = List.copyOf(seen);
    problems = List.copyOf(problems);
  }
}
