package org.gainsay.graph.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.gainsay.graph.node.Terms;
import org.gainsay.source.Metadata;
import org.gainsay.source.Problem;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.turtle.Triples;
import org.gainsay.vocabulary.turtle.TurtleFile;
import org.gainsay.vocabulary.turtle.TurtlePlaces;
import org.jspecify.annotations.Nullable;

/**
 * Reads what others say of documents: title, publisher, dates, address, subject.
 *
 * <pre>
 * &lt;report.md&gt; dcterms:publisher "Cycling Weekly" ; dcterms:modified "2025-10" .
 * </pre>
 */
public final class SourceReader {
  private final TurtleFile file;
  private final String base;
  private final String folder;
  private final TurtlePlaces places;
  private final SourceCheck check;
  private final List<Problem> problems = new ArrayList<>();

  private SourceReader(TurtleFile file, String base, String path, Vocabulary vocabulary) {
    this.file = file;
    this.base = base;
    this.folder = path.substring(0, path.lastIndexOf('/') + 1);
    this.places = new TurtlePlaces(file);
    this.check = new SourceCheck(file, vocabulary);
  }

  /** Reads a file; relative IRIs are names of files from its folder. */
  public static SourceCatalogue read(String path, String turtle, Vocabulary vocabulary) {
    Path folder = Path.of(path).toAbsolutePath().normalize().getParent();
    String base = base(folder);
    return new SourceReader(TurtleFile.parse(path, turtle, base), base, path, vocabulary).read();
  }

  private static String base(@Nullable Path folder) {
    String path = folder == null || folder.getNameCount() == 0 ? "/" : folder + "/";
    try {
      return new URI("file", "", path, null).toString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no folder: " + path, e);
    }
  }

  private SourceCatalogue read() {
    Map<Path, Metadata> documents = new HashMap<>();
    Triples triples = new Triples(List.of(file));
    problems.addAll(file.problems());
    Versions versions = new Versions(triples, base, folder);
    for (Node subject : triples.subjects()) {
      Metadata known = metadata(triples, subject).version(versions.work(subject), versions.revision(subject));
      file(subject).ifPresent(path -> documents.put(path, known));
      triples.about(subject).forEach(this::check);
    }
    for (Node earlier : versions.earlier()) {
      Metadata known = Metadata.NONE.version(versions.work(earlier), versions.revision(earlier));
      file(earlier).ifPresent(path -> documents.putIfAbsent(path, known));
    }
    return new SourceCatalogue(documents, problems);
  }

  private void check(Triple triple) {
    check.fault(triple).ifPresent(fault -> problems.add(places.problem(triple, fault)));
  }

  /** The file that a node names, if any. */
  private static Optional<Path> file(Node node) {
    if (!node.isURI() || !node.getURI().startsWith("file:")) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(new URI(node.getURI()).getPath()).map(Path::of).map(Path::normalize);
    } catch (URISyntaxException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Metadata metadata(Triples triples, Node subject) {
    return new Metadata(
        text(triples, subject, Terms.TITLE),
        text(triples, subject, Terms.PUBLISHER),
        null,
        day(triples, subject, Terms.ISSUED),
        day(triples, subject, Terms.MODIFIED),
        text(triples, subject, Terms.ABOUT),
        text(triples, subject, Terms.ADDRESS));
  }

  private static @Nullable String text(Triples triples, Node subject, Node predicate) {
    return triples
        .object(subject, predicate)
        .filter(object -> object.isURI() || object.isLiteral())
        .map(object -> object.isURI() ? object.getURI() : object.getLiteralLexicalForm())
        .orElse(null);
  }

  private static @Nullable LocalDate day(Triples triples, Node subject, Node predicate) {
    return triples.texts(subject, predicate).stream()
        .flatMap(text -> firstDay(text).stream())
        .findFirst()
        .orElse(null);
  }

  /** The first day of a year, a month, a day or a moment. */
  public static Optional<LocalDate> firstDay(String text) {
    String iso = text.strip();
    String day =
        switch (iso.length()) {
          case 4 -> iso + "-01-01";
          case 7 -> iso + "-01";
          default -> iso.length() > 10 && iso.charAt(10) == 'T' ? iso.substring(0, 10) : iso;
        };
    try {
      return Optional.of(LocalDate.parse(day));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
