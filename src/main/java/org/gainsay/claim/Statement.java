package org.gainsay.claim;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one stretch of a document says, before anyone judges it.
 *
 * @param subjectText the subject as the document names it
 * @param scope the stated conditions of the value, by name
 */
public record Statement(
    Term subject,
    String subjectText,
    Term property,
    SortedMap<String, String> scope,
    Value value,
    Polarity polarity,
    Evidence evidence,
    Manner manner) {
  public Statement {
    scope = Collections.unmodifiableSortedMap(new TreeMap<>(scope));
  }
}
