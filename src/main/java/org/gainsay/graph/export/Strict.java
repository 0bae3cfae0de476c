package org.gainsay.graph.export;

import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.system.ErrorHandler;

/** Ends reading at the first fault, with its place; warnings are let pass. */
enum Strict implements ErrorHandler {
  FAULTS;

  @Override
  public void warning(String message, long line, long column) {}

  @Override
  public void error(String message, long line, long column) {
    throw new RiotParseException(message, line, column);
  }

  @Override
  public void fatal(String message, long line, long column) {
    throw new RiotParseException(message, line, column);
  }
}
