package org.gainsay.mention;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Names that only documents know. */
public final class Names {
  private static final String UNKNOWN = "https://w3id.org/gainsay/id/thing/";

  private Names() {}

  /** The IRI of a thing by its name: the same for all spellings of it. */
  public static String iri(String name) {
    String key = Folded.key(name);
    return UNKNOWN + URLEncoder.encode(key.isEmpty() ? name : key, StandardCharsets.UTF_8);
  }

  /** Whether two names are spellings of one. */
  public static boolean same(String one, String other) {
    return Folded.key(one).equals(Folded.key(other));
  }
}
