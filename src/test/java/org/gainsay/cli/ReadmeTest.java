package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of the read-me and of the page on extraction: what it shows is what comes out; {@code …} is left out. */
class ReadmeTest {
  private static final Pattern EXAMPLE =
      Pattern.compile("^```console\\R\\$ \\./gainsay (.+)\\R((?s:.*?))^```$", Pattern.MULTILINE);

  /** A call and what it is said to print. */
  record Example(String call, String output) {}

  /** The first run makes them anew. */
  @BeforeAll
  static void thereAreNoNotesYet() throws IOException {
    Path notes = Path.of("target/notes");
    if (Files.isDirectory(notes)) {
      try (Stream<Path> files = Files.list(notes)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    }
  }

  static Stream<Example> examples() throws IOException {
    List<Example> examples =
        EXAMPLE
            .matcher(
                Files.readString(Path.of("README.md"))
                    + Files.readString(Path.of("docs/how-extraction-works.md")))
            .results()
            .map(found -> new Example(found.group(1), found.group(2)))
            .toList();
    assertThat(examples).isNotEmpty();
    return examples.stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void whatTheReadMeShowsIsWhatComesOut(Example example) {
    String printed = Run.of(example.call().split(" ", -1)).out();
    String[] shown = example.output().split("(?m)^…\\R", -1);
    assertThat(printed).startsWith(shown[0]).endsWith(shown[shown.length - 1]);
    assertThat(printed).containsSubsequence(shown);
  }
}
