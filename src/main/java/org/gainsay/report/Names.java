package org.gainsay.report;

import java.util.Locale;
import org.gainsay.claim.Term;

/** How terms and constants are called in output. */
final class Names {
  private Names() {}

  /** The local name of a property, which is how output and options call it. */
  static String local(Term term) {
    int cut = Math.max(term.iri().lastIndexOf('#'), term.iri().lastIndexOf('/'));
    return term.iri().substring(cut + 1);
  }

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
