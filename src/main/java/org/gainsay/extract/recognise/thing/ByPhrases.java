package org.gainsay.extract.recognise.thing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Property;

/**
 * {@code built by}, {@code built from scratch by}, {@code opened in May 1903 by}: what leads to someone with a
 * participle that is the label of a property.
 */
final class ByPhrases {
  static final String BY = " by";
  private static final int LEAD = 10;
  private static final int FAR = 100;
  private static final Pattern BY_NAME = Pattern.compile("\\bby\\s(?:the\\s)?$");
  private static final Pattern LED = Pattern.compile("(\\p{L}+)\\s+(?:in|on|at)\\s$");

  /** {@code built from scratch by}. */
  private static final Pattern FROM = Pattern.compile("(\\p{L}+)\\s+(?:from|in|at|on)\\s+\\p{Ll}{3,14}\\s$");

  /** {@code not built by X, either, but by}. */
  private static final Pattern RATHER = Pattern.compile("(?<!\\p{L})(\\p{L}+)\\s(?:not\\s)?by\\s[^.;:\\d]{2,50}?,?\\s(?:either,\\s)?but\\s(?:rather\\s|in fact\\s)?$");

  private static final Pattern LAST = Pattern.compile("(\\p{L}+)\\s$");

  private final Map<String, Property> byVerb = new HashMap<>();

  ByPhrases(List<Property> properties) {
    for (Property property : properties) {
      for (String label : property.labels().all()) {
        String words = label.toLowerCase(Locale.ROOT);
        if (words.endsWith(BY)) {
          byVerb.putIfAbsent(verb(words), property);
        }
      }
    }
  }

  /** The participle before the {@code by} that ends a label. */
  static String verb(String label) {
    String words = label.substring(0, label.length() - BY.length());
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  /** The words that lead to {@code by}, with what they ask for. */
  record Lead(Property property, int start) {}

  boolean mayStandIn(Sentence sentence) {
    return !byVerb.isEmpty() && sentence.passage().slice(sentence.span()).contains(BY);
  }

  /** {@code built in May 1903 by Y}: the words that lead to a name. */
  Optional<Lead> before(Sentence sentence, Span name) {
    String before = sentence.before(name);
    Matcher by = BY_NAME.matcher(before);
    return before.length() > BY.length() && by.find(Math.max(0, before.length() - LEAD)) ? led(sentence, sentence.span().start() + by.start()) : Optional.empty();
  }

  /** Those that lead to a place where {@code by} stands. */
  Optional<Lead> led(Sentence sentence, int by) {
    String before = sentence.text().substring(sentence.span().start(), by);
    Optional<Lead> direct = verb(LAST.matcher(before), sentence).or(() -> verb(FROM.matcher(before), sentence)).or(() -> rather(before, sentence));
    if (direct.isPresent()) {
      return direct;
    }
    for (Figure date : sentence.mentions().figures()) {
      if (date.span().end() + 1 == by) {
        String lead = sentence.before(date.span());
        return verb(LED.matcher(lead), sentence).or(() -> verb(LAST.matcher(lead), sentence));
      }
    }
    return Optional.empty();
  }

  /** Only behind words that set against each other, and not far back. */
  private Optional<Lead> rather(String before, Sentence sentence) {
    boolean may = before.endsWith("but ") || before.endsWith("rather ") || before.endsWith("in fact ");
    return may ? verb(RATHER.matcher(before).region(Math.max(0, before.length() - FAR), before.length()), sentence) : Optional.empty();
  }

  private Optional<Lead> verb(Matcher word, Sentence sentence) {
    if (!word.find()) {
      return Optional.empty();
    }
    int start = sentence.span().start() + word.start(1);
    return Optional.ofNullable(byVerb.get(word.group(1).toLowerCase(Locale.ROOT)))
        .map(property -> new Lead(property, start));
  }
}
