package org.gainsay.finding.naming;

import java.util.Comparator;

/**
 * Two names that may be names of one thing.
 *
 * @param one the thing that only documents name
 * @param other the better known of the two, else the later by name
 */
public record Lookalike(Naming one, Naming other, Reason reason) {
  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

  /** By names. */
  public static final Comparator<Lookalike> ORDER =
      Comparator.comparing((Lookalike pair) -> pair.other.label())
          .thenComparing(pair -> pair.one.label())
          .thenComparing(pair -> pair.one.iri());

  /** Why two names may be one, the surest first. */
  public enum Reason {
    ALIAS("share a name"),
    SPACING("are the same letters and figures"),
    ORDER("are the same words in another order"),
    ADDITION("differ by the name of a maker or of the kind of thing"),
    TYPO("differ by a letter or two in one word");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /** What the two do: {@code differ by a letter or two in one word}. */
    public String words() {
      return words;
    }
  }

  /** What to write into the vocabulary if they are one, in Turtle; with a name to show where it knows neither. */
  public String triple() {
    String label = one.label().replace("\\", "\\\\").replace("\"", "\\\"");
    String name = other.known() ? "" : " ; <" + SKOS + "prefLabel> \"" + label + "\"";
    return "<" + one.iri() + "> <" + SKOS + "exactMatch> <" + other.iri() + ">" + name + " .";
  }
}
