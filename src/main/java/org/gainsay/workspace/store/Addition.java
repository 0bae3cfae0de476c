package org.gainsay.workspace.store;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.source.Problem;

/**
 * What adding documents did.
 *
 * @param added those that were new
 * @param replaced those that took the place of an earlier version
 * @param unchanged those that were left as they are
 * @param resumed those that an earlier call had set out to add and had not
 * @param settled how many subjects were judged again
 */
public record Addition(
    List<String> added,
    List<String> replaced,
    List<String> unchanged,
    List<String> resumed,
    int settled,
    List<Problem> problems) {
  public Addition {
    added = List.copyOf(added);
    replaced = List.copyOf(replaced);
    unchanged = List.copyOf(unchanged);
    resumed = List.copyOf(resumed);
    problems = problems.stream().distinct().sorted().toList();
  }

  Addition with(List<Problem> further) {
    List<Problem> all = new ArrayList<>(problems);
    all.addAll(further);
    return new Addition(added, replaced, unchanged, resumed, settled, all);
  }
}
