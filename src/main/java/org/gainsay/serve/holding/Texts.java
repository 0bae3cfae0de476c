package org.gainsay.serve.holding;

import java.util.Optional;
import org.gainsay.source.Source;

/** The texts of documents, fetched when somebody looks at one. */
@FunctionalInterface
public interface Texts {
  /** The text that the document's claims were read from; empty where it cannot be had any more. */
  Optional<String> of(Source source);
}
