package org.gainsay.extract.label;

import org.gainsay.mention.MentionFinder;

/** {@code Builder of the bridge}: labels that say of what, by what subjects are called. */
public final class OfNoun {
  private static final String OF_THE = " of the ";

  private OfNoun() {}

  /** A label without those words; the same where it has none. */
  public static String without(String label, MentionFinder finder) {
    int of = label.indexOf(OF_THE);
    return of > 0 && finder.isNoun(label.substring(of + OF_THE.length()).strip()) ? label.substring(0, of) : label;
  }
}
