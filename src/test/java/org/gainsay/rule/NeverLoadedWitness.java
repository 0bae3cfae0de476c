package org.gainsay.rule;

import java.util.ArrayList;
import java.util.List;

/** Where a class that a rule names would leave its mark. */
final class NeverLoadedWitness {
  static final List<String> LOADED = new ArrayList<>();

  private NeverLoadedWitness() {}
}
