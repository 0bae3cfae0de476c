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

  /** What people call a property; where nobody says, the words of its name. */
  public static String called(Term property) {
    String label = property.label();
    return label.equals(local(property))
        ? label.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT)
        : label;
  }

  public static String local(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
