package org.gainsay.finding.standing;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gainsay.claim.Claim;
import org.gainsay.source.Fingerprint;

/**
 * Where sources have their word from that repeat or cite one another.
 *
 * @param root identity of the first source, or an address that all the others cite
 * @param members identities of the sources that were read, the root's among them if it was
 */
public record Origin(String root, SortedSet<String> members) {
  public Origin {
    if (members.isEmpty()) {
      throw new IllegalArgumentException("an origin of nothing: " + root);
    }
    members = Collections.unmodifiableSortedSet(new TreeSet<>(members));
  }

  public String iri() {
    return Claim.IDENTIFIERS + "origin/" + Fingerprint.of(root);
  }
}
