package org.gainsay.graph.sparql;

import java.util.List;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.function.StandardFunctions;
import org.jspecify.annotations.Nullable;

/** The functions that a rule or a query may call: those of SPARQL and XPath, and nothing that names a class. */
final class Functions extends FunctionRegistry {
  private static final List<String> STANDARD =
      List.of("http://www.w3.org/2001/XMLSchema#", "http://www.w3.org/2005/xpath-functions");
  private static final List<String> PROGRAMS =
      List.of("java:", "http://jena.apache.org/", "http://jena.hpl.hp.com/");

  Functions() {
    StandardFunctions.loadStdDefs(this);
    StandardFunctions.loadOtherDefs(this);
  }

  static boolean isAllowed(String iri) {
    return STANDARD.stream().anyMatch(iri::startsWith);
  }

  static boolean isProgram(String iri) {
    return PROGRAMS.stream().anyMatch(iri::startsWith);
  }

  /** The parent would load a class by the name that a query gives. */
  @Override
  public @Nullable FunctionFactory get(String iri) {
    return isRegistered(iri) && isAllowed(iri) ? super.get(iri) : null;
  }
}
