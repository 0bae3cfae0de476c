package org.gainsay.extract.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gainsay.extract.value.Scopes.Condition;
import org.gainsay.mention.grammar.Words;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Property;
import org.gainsay.vocabulary.word.Range;

/** Conditions that no thing of the vocabulary is, but words with a number: {@code 5-shot}. */
public final class CountedWords {
  private final List<Counted> counts = new ArrayList<>();

  CountedWords(List<Condition> conditions) {
    conditions.stream()
        .filter(condition -> condition.by().range().kind() == Range.Kind.TEXT)
        .forEach(condition -> counts.add(Counted.of(condition)));
  }

  /** A condition in free words, and how a number of it is written. */
  private record Counted(Condition condition, Pattern pattern) {
    static Counted of(Condition condition) {
      String names =
          condition.by().labels().shown().stream()
              .filter(label -> label.chars().allMatch(Character::isLetter))
              .map(Pattern::quote)
              .collect(Collectors.joining("|"));
      String counted = "\\b\\d{1,4}[- ](?:" + names + ")\\b";
      return new Counted(condition, Pattern.compile(counted, Pattern.CASE_INSENSITIVE));
    }
  }

  /** The conditions that a text states as a number before their name. */
  public SortedMap<String, String> in(String text) {
    SortedMap<String, String> stated = new TreeMap<>();
    for (Counted counted : Words.hasDigit(text, 0, text.length()) ? counts : List.<Counted>of()) {
      Matcher matcher = counted.pattern().matcher(text);
      if (matcher.find()) {
        stated.putIfAbsent(counted.condition().by().name(), matcher.group());
      }
    }
    return stated;
  }

  /** Whether a figure of a text and the word behind it are such a condition. */
  public boolean isOne(String text, Span figure) {
    int end = Math.min(text.length(), figure.end() + 1);
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return !in(text.substring(figure.start(), end)).isEmpty();
  }

  /** The condition of a property that takes any words. */
  Optional<Property> free(Property property) {
    return counts.stream()
        .map(Counted::condition)
        .filter(condition -> condition.property().equals(property))
        .map(Condition::by)
        .findFirst();
  }

  /** What is left of a text without what is counted in it. */
  public String without(String text) {
    String rest = text;
    for (Counted counted : counts) {
      rest = counted.pattern().matcher(rest).replaceAll("");
    }
    return rest;
  }

  /** {@code with chain of thought} as a condition of a property; empty where it takes none in free words. */
  public SortedMap<String, String> named(Property property, String words) {
    SortedMap<String, String> stated = new TreeMap<>();
    free(property).ifPresent(by -> stated.put(by.name(), words));
    return stated;
  }
}
