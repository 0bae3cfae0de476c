package org.gainsay.graph.source;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gainsay.source.Metadata;
import org.gainsay.source.Problem;

/** What a {@code sources.ttl} says of documents, and what was wrong with it. */
public final class SourceCatalogue {
  private final Map<Path, Metadata> documents;
  private final List<Problem> problems;

  SourceCatalogue(Map<Path, Metadata> documents, List<Problem> problems) {
    this.documents = Map.copyOf(documents);
    this.problems = List.copyOf(problems);
  }

  /** What is known of the document at a path, absolute or from where the program runs. */
  public Metadata metadata(String path) {
    try {
      Path key = Path.of(path).toAbsolutePath().normalize();
      return documents.getOrDefault(key, Metadata.NONE);
    } catch (InvalidPathException e) {
      return Metadata.NONE;
    }
  }

  public List<Problem> problems() {
    return problems;
  }
}
