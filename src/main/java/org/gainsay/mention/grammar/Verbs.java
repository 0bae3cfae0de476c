package org.gainsay.mention.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The forms of verbs that {@code verbs.txt} lists. */
final class Verbs {
  private static final String FILE = "verbs.txt";

  private static final List<String> LINES = lines();
  private static final Set<String> VERBS = section("verbs");
  private static final Set<String> EITHER = section("either");
  private static final Set<String> PAST = section("past");
  private static final Set<String> SAME = section("past or participle");
  private static final Set<String> PARTICIPLES = section("participle");
  private static final Set<String> INTRANSITIVE = section("without passive");

  private Verbs() {}

  private static List<String> lines() {
    try (InputStream in = Verbs.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("not in the jar: " + FILE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  private static Set<String> section(String name) {
    Set<String> words = new HashSet<>();
    boolean inside = false;
    for (String line : LINES) {
      if (line.startsWith("=") || line.startsWith("#")) {
        inside = line.equals("= " + name);
      } else if (inside && !line.isBlank()) {
        words.addAll(List.of(line.split(" ")));
      }
    }
    return words;
  }

  /** {@code show}: mostly a verb. */
  static boolean isBase(String word) {
    return VERBS.contains(word);
  }

  /** {@code report}: a verb and a noun. */
  static boolean isEither(String word) {
    return EITHER.contains(word);
  }

  /** {@code shows}: mostly a verb. */
  static boolean isThird(String word) {
    return word.endsWith("s") && stems(word, VERBS);
  }

  /** {@code reports}: a verb, or a noun in the plural. */
  static boolean isEitherThird(String word) {
    return word.endsWith("s") && stems(word, EITHER);
  }

  private static boolean stems(String word, Set<String> bases) {
    int length = word.length();
    boolean plain = length > 2 && bases.contains(word.substring(0, length - 1));
    boolean hissing = isHissing(word) && bases.contains(word.substring(0, length - 2));
    return plain || hissing || (word.endsWith("ies") && bases.contains(word.substring(0, length - 3) + "y"));
  }

  /** {@code passes}, {@code goes}: where the ending is longer. */
  private static boolean isHissing(String word) {
    int stem = word.length() - 3;
    return word.endsWith("es") && stem > 0 && "szxho".indexOf(word.charAt(stem)) >= 0;
  }

  /** {@code grew}: only the past. */
  static boolean isPastOnly(String word) {
    return PAST.contains(word) || INTRANSITIVE.contains(word);
  }

  /** {@code found}, {@code raised}: the past or a participle. */
  static boolean isPastOrParticiple(String word) {
    boolean regular = word.length() > 3 && word.endsWith("ed") && !word.endsWith("eed");
    return regular || SAME.contains(word);
  }

  /** A participle of the past: {@code given}, {@code found}, {@code raised}. */
  static boolean isParticiple(String word) {
    return isPastOrParticiple(word) || PARTICIPLES.contains(word);
  }
}
