package org.gainsay.finding.naming;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A thing and what it is called.
 *
 * @param label the name that is shown
 * @param spellings all names for it, the label among them
 * @param documents paths of those that name it
 * @param known whether the vocabulary has it, so that its author told it apart from the others
 */
public record Naming(
    String iri,
    String label,
    SortedSet<String> spellings,
    SortedSet<String> documents,
    boolean known) {
  public Naming {
    documents = Collections.unmodifiableSortedSet(new TreeSet<>(documents));
    spellings = new TreeSet<>(spellings);
    spellings.add(label);
    spellings = Collections.unmodifiableSortedSet(spellings);
  }
}
