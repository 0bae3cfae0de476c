package org.gainsay.flow;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.graph.source.SourceCatalogue;
import org.gainsay.graph.source.SourceReader;
import org.gainsay.input.Input;
import org.gainsay.input.KnownInput;
import org.gainsay.input.NearestFile;
import org.gainsay.source.Metadata;
import org.gainsay.source.Problem;
import org.gainsay.vocabulary.TurtleText;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What others say of documents: the nearest {@code sources.ttl} above each, then a file given. */
public final class SourceFiles {
  private static final String NAME = "sources.ttl";

  private final Vocabulary vocabulary;
  private final NearestFile nearest = new NearestFile(NAME);
  private final Map<Path, SourceCatalogue> read = new HashMap<>();
  private final List<Path> given;

  private SourceFiles(List<Path> given, Vocabulary vocabulary) {
    this.given = given;
    this.vocabulary = vocabulary;
  }

  public static SourceFiles open(@Nullable Path given, Vocabulary vocabulary) {
    SourceFiles files = new SourceFiles(given == null ? List.of() : List.of(given), vocabulary);
    files.given.forEach(files::catalogue);
    return files;
  }

  public KnownInput known(Input input) {
    List<Path> files = new ArrayList<>();
    nearest.above(input.path()).ifPresent(files::add);
    files.addAll(given);
    Metadata known = Metadata.NONE;
    for (Path file : files) {
      known = known.orElse(catalogue(file).metadata(input.path()));
    }
    return new KnownInput(input, known);
  }

  public List<Problem> problems() {
    return read.values().stream().flatMap(catalogue -> catalogue.problems().stream()).toList();
  }

  private SourceCatalogue catalogue(Path file) {
    return read.computeIfAbsent(file, this::parse);
  }

  private SourceCatalogue parse(Path file) {
    String shown = shown(file);
    return SourceReader.read(shown, TurtleText.file(Path.of(shown)).content(), vocabulary);
  }

  /** From where the program runs, as people call it. */
  private static String shown(Path file) {
    Path here = Path.of("").toAbsolutePath();
    Path shown = file.startsWith(here) ? here.relativize(file) : file;
    return shown.toString().replace(File.separatorChar, '/');
  }
}
