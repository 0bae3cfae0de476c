package org.gainsay.vocabulary.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordListTest {
  private static final Pattern ASKED = Pattern.compile("WordList\\.of\\(\\s*\"([^\"]+)\"\\)");
  private static final Pattern CLASS = Pattern.compile("[A-Z_]{2,}\\(\"([^\"]+)\"\\)");

  @Test
  void aListHasItsWordsInTheOrderOfTheFile() {
    WordList numbers = WordList.of("numbers to nineteen");

    assertThat(numbers.words()).hasSize(20).startsWith("zero", "one").endsWith("nineteen");
    assertThat(numbers.has("twelve")).isTrue();
    assertThat(numbers.has("twenty")).isFalse();
  }

  @Test
  void stemsBeginWords() {
    WordList stems = WordList.of("stems of what people reckon");

    assertThat(stems.begins("estimates")).isTrue();
    assertThat(stems.begins("overestimates")).isFalse();
  }

  @Test
  void aListThatNobodyWroteIsRefusedByItsName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WordList.of("birds"))
        .withMessageContaining("birds");
  }

  @Test
  void noListIsEmptyOrSaysAWordTwiceOrInCapitals() {
    assertThat(WordList.all()).hasSizeGreaterThan(40);
    assertThat(WordList.all())
        .allSatisfy(
            (name, words) ->
                assertThat(words)
                    .as(name)
                    .isNotEmpty()
                    .doesNotHaveDuplicates()
                    .allMatch(word -> word.equals(word.toLowerCase(Locale.ROOT))));
  }

  @Test
  void everyListIsAskedForSomewhere() throws IOException {
    assertThat(asked()).containsExactlyElementsOf(new TreeSet<>(WordList.all().keySet()));
  }

  private static Set<String> asked() throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Pattern asking = file.endsWith("WordClass.java") ? CLASS : ASKED;
        Matcher asked = asking.matcher(Files.readString(file));
        while (asked.find()) {
          names.add(asked.group(1));
        }
      }
    }
    return names;
  }
}
