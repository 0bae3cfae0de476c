package org.gainsay.rule;

import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase1;

/** A function that a rule names and must not reach. */
public final class NeverLoaded extends FunctionBase1 {
  static {
    NeverLoadedWitness.LOADED.add("loaded");
  }

  @Override
  public NodeValue exec(NodeValue value) {
    return value;
  }
}
