package org.gainsay.report;

import java.util.Locale;
import org.gainsay.claim.Term;

/** How terms and constants are called in output. */
public final class Names {
  private Names() {}

  /** The local name of a property, which is how output and options call it. */
  public static String local(Term term) {
    return local(term.iri());
  }

  public static String local(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
