package org.gainsay.extract.recognise.score;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.extract.value.Scopes;
import org.gainsay.mention.grammar.Words;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Property;

/** What is counted beside a score: {@code 5-shot X}, {@code on X (5-shot)}, {@code 81 (5-shot)}. */
public record CountedConditions(Scopes scopes) {
  private static final int LONGEST = 20;
  private static final Pattern BRACKET = Pattern.compile("%?\\s?\\(([^()]{1,40})\\)");
  private static final Pattern LEADS = Pattern.compile("(?<![\\p{L}\\d-])\\d{1,4}[- ]\\p{L}{1,12} $");

  /** {@code (64.0 with chain of thought)}: what holds of the value before it alone. */
  private static final Pattern INNER = Pattern.compile("%?\\s((?:with|without|using|under) [^(),;:=\\d]{3,40})\\)");

  private static final Pattern THINGS = Pattern.compile(" (\\p{Ll}{2,16}[^s\\P{Ll}]s)(?=[ ).,;])");

  /** Those in a bracket behind the figure or the name that it was measured on, or before the name. */
  public Map<String, String> beside(Sentence sentence, Property property, Span figure, Span name) {
    Map<String, String> counted = new TreeMap<>();
    boolean inside = sentence.between(name, figure).indexOf('(') >= 0 && name.end() <= figure.start();
    if (inside) {
      return inner(sentence, property, figure, name);
    }
    for (Span stretch : List.of(figure, name)) {
      Matcher bracket = BRACKET.matcher(sentence.behind(stretch));
      if (bracket.lookingAt() && !hasDigit(scopes.counted().without(bracket.group(1)))) {
        scopes.counted().in(bracket.group(1)).forEach(counted::putIfAbsent);
      }
    }
    String before = sentence.before(name);
    Matcher leads = LEADS.matcher(before.substring(Math.max(0, before.length() - LONGEST)));
    if (leads.find()) {
      scopes.counted().in(leads.group()).forEach(counted::putIfAbsent);
    }
    return counted;
  }

  /** Of a figure in a bracket: what stands in it besides. */
  private Map<String, String> inner(Sentence sentence, Property property, Span figure, Span name) {
    Matcher words = INNER.matcher(sentence.behind(figure));
    return words.lookingAt()
        ? scopes.counted().named(property, words.group(1))
        : scopes.counted().in(sentence.between(name, figure));
  }

  private static boolean hasDigit(String text) {
    return Words.hasDigit(text, 0, text.length());
  }

  /** {@code in 3 runs X gave 55}: a whole number of things that no one scores. */
  public boolean isOfThings(Sentence sentence, Span figure) {
    String digits = sentence.text().substring(figure.start(), figure.end());
    Matcher things = THINGS.matcher(sentence.behind(figure));
    return digits.length() < 4
        && digits.chars().allMatch(Character::isDigit)
        && things.lookingAt()
        && !things.group(1).equals("points");
  }
}
