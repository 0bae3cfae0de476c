package org.gainsay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The domain lives in {@code ontology/} and {@code queries/}: the code knows no word of it. */
class DomainTest {
  private static final Path CODE = Path.of("src/main");
  private static final Pattern DOMAIN =
      Pattern.compile(
          "\\b(?:deepseek|openai|anthropic|qwen|llama|mistral|mixtral|gemini|gpt|hugging ?face"
              + "|moe|mla|gqa|mqa|mha|mixture.of.experts|attention|transformer|language.models?"
              + "|neural|inference|fine.?tun\\w*|pre.?train\\w*|mmlu|benchmarks?|tokenizer"
              + "|context.?length|(?:total|active)Parameters|training\\w+|hyper.?parameters?)\\b",
          Pattern.CASE_INSENSITIVE);

  /** The one place that says which domain is built in. */
  private static final String NAME_OF_THE_FILE = "language-models";

  @Test
  void theCodeKnowsNoWordOfTheDomain() throws IOException {
    Map<String, List<String>> words = new TreeMap<>();
    for (Path file : files()) {
      List<String> found = words(Files.readString(file, UTF_8).replace(NAME_OF_THE_FILE, ""));
      if (!found.isEmpty()) {
        words.put(file.toString(), found);
      }
    }
    assertThat(words).isEmpty();
  }

  @Test
  void theCodeIsSeen() throws IOException {
    assertThat(files()).hasSizeGreaterThan(60);
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> below = Files.walk(CODE)) {
      return below.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static List<String> words(String text) {
    return DOMAIN.matcher(text).results().map(MatchResult::group).toList();
  }
}
