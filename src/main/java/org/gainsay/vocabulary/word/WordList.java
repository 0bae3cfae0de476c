package org.gainsay.vocabulary.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A list of English words by which others are understood: what a year follows, what is named by
 * number. All stand in {@code ontology/english-words.txt}, with where they are from.
 *
 * <pre>WordList.of("auxiliaries").has("could")</pre>
 *
 * @param words in the order of the file
 */
public record WordList(String name, List<String> words, Set<String> known) {
  private static final String FILE = "/ontology/english-words.txt";
  private static final String HEAD = "= ";
  private static final String COMMENT = "#";

  private static final Map<String, List<String>> LISTS = read();

  /** A hash set is asked in half the time of {@code Set.copyOf}, and these are asked for each word. */
  private WordList(String name, List<String> words) {
    this(name, List.copyOf(words), Collections.unmodifiableSet(new HashSet<>(words)));
  }

  /** The list of a name; that none has it is an {@link IllegalArgumentException}. */
  public static WordList of(String name) {
    @Nullable List<String> words = LISTS.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no list of words is called " + name);
    }
    return new WordList(name, words);
  }

  /** Those of all lists. */
  static Map<String, List<String>> all() {
    return LISTS;
  }

  public boolean has(String word) {
    return known.contains(word);
  }

  /** Whether a word begins with one of the list, which then are stems. */
  public boolean begins(String word) {
    for (String stem : words) {
      if (word.startsWith(stem)) {
        return true;
      }
    }
    return false;
  }

  /** All of them as a choice in a regular expression. */
  public String choice() {
    return String.join("|", words);
  }

  private static Map<String, List<String>> read() {
    try (@Nullable InputStream in = WordList.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("not in the jar: " + FILE);
      }
      return read(new String(in.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  private static Map<String, List<String>> read(String file) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    List<String> words = new ArrayList<>();
    for (String line : file.lines().toList()) {
      if (line.startsWith(HEAD)) {
        words = lists.computeIfAbsent(line.substring(HEAD.length()), name -> new ArrayList<>());
      } else if (!line.isBlank() && !line.startsWith(COMMENT)) {
        words.addAll(List.of(line.strip().split(" ")));
      }
    }
    return lists;
  }
}
