package org.gainsay.extract.recognise;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.extract.value.Scopes;
import org.gainsay.source.Span;

/** What is counted beside a score: {@code 5-shot X}, {@code on X (5-shot)}, {@code 81 (5-shot)}. */
record CountedConditions(Scopes scopes) {
  private static final int LONGEST = 20;
  private static final Pattern BRACKET = Pattern.compile("%?\\s?\\(([^()]{1,40})\\)");
  private static final Pattern LEADS = Pattern.compile("(?<![\\p{L}\\d-])\\d{1,4}[- ]\\p{L}{1,12} $");

  /** Those in a bracket behind the figure or the name that it was measured on, or before the name. */
  Map<String, String> beside(Sentence sentence, Span figure, Span name) {
    Map<String, String> counted = new TreeMap<>();
    for (Span stretch : List.of(figure, name)) {
      Matcher bracket = BRACKET.matcher(sentence.behind(stretch));
      if (bracket.lookingAt()) {
        scopes.counted(bracket.group(1)).forEach(counted::putIfAbsent);
      }
    }
    String before = sentence.before(name);
    Matcher leads = LEADS.matcher(before.substring(Math.max(0, before.length() - LONGEST)));
    if (leads.find()) {
      scopes.counted(leads.group()).forEach(counted::putIfAbsent);
    }
    return counted;
  }
}
