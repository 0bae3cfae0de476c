package org.gainsay.workspace.store;

import java.util.List;
import org.gainsay.source.Problem;

/**
 * What taking documents out did.
 *
 * @param removed their paths
 * @param settled how many subjects were judged again
 */
public record Removal(List<String> removed, int settled, List<Problem> problems) {
  public Removal {
    removed = List.copyOf(removed);
    problems = problems.stream().distinct().sorted().toList();
  }
}
