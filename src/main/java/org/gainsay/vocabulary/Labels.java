package org.gainsay.vocabulary;

import java.util.ArrayList;
import java.util.List;

/**
 * The words for a thing.
 *
 * @param preferred the one that is shown
 * @param others further ones ({@code skos:altLabel})
 * @param hidden ones that match but are never shown ({@code skos:hiddenLabel})
 */
public record Labels(String preferred, List<String> others, List<String> hidden) {
  public Labels {
    others = List.copyOf(others);
    hidden = List.copyOf(hidden);
  }

  /** All of them, the preferred one first. */
  public List<String> all() {
    List<String> all = new ArrayList<>();
    all.add(preferred);
    all.addAll(others);
    all.addAll(hidden);
    return all;
  }
}
