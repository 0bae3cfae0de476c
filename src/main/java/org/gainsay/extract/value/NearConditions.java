package org.gainsay.extract.value;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.Mentions;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Property;

/** The conditions that stand with the words that make a claim: within them, beside them, or with what they tell of. */
public record NearConditions(Scopes scopes) {
  /** How far from a figure its condition may stand: {@code 5 t of sand}. */
  private static final int NEAR = 9;

  /** How far from a figure it may stand with the noun that it goes with. */
  private static final int LEAD = 60;

  private static final Pattern LED =
      Pattern.compile("\\s(?:[\\p{L}-]{2,16}\\s){0,2}?[\\p{L}-]{2,16}(?:,?\\s(?:that|which|who)|\\s(?:of|with|in))\\s(?:[\\p{L}-]{2,12}\\s){0,2}");
  private static final Pattern PARTING = Pattern.compile("[,;:.]|\\b(?:and|or|but)\\b");

  /** The conditions that are named within some words of a sentence, or directly beside them. */
  public SortedMap<String, String> of(Property property, Mentions mentions, Span words) {
    SortedMap<String, String> scope = new TreeMap<>();
    if (!Scopes.isScoped(property)) {
      return scope;
    }
    scopes.rates().add(scope, property, mentions.figures(words));
    for (NameMention name : mentions.names()) {
      if (isDirectlyBehind(mentions.text(), words, name.span())) {
        scopes.add(scope, property, name.individual());
      }
    }
    for (NameMention name : mentions.names()) {
      Span span = name.span();
      boolean behind = span.start() >= words.end() && span.start() <= words.end() + NEAR && mentions.text().substring(words.end(), span.start()).indexOf(';') < 0;
      boolean before = span.end() <= words.start() && (span.end() + NEAR >= words.start() || isLed(mentions.text(), span, words));
      if (behind || before || words.contains(span)) {
        scopes.add(scope, property, name.individual());
      }
    }
    return scope;
  }

  /** {@code a winter run that carried 5 t}: said of what the condition is named with. */
  private static boolean isLed(String text, Span name, Span words) {
    return name.end() + LEAD >= words.start() && LED.matcher(text).region(name.end(), words.start()).matches();
  }

  /** {@code 5 t in winter}: with nothing that parts the two. */
  private static boolean isDirectlyBehind(String text, Span words, Span name) {
    return name.start() >= words.end()
        && name.start() <= words.end() + NEAR
        && PARTING.matcher(text).region(words.end(), name.start()).results().findAny().isEmpty();
  }
}
