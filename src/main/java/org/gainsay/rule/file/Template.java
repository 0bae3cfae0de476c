package org.gainsay.rule.file;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence with {@code {names}} to fill in. */
public record Template(String text) {
  private static final Pattern NAME = Pattern.compile("\\{([A-Za-z]{1,40})\\}");

  public Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    NAME.matcher(text).results().map(found -> found.group(1)).forEach(names::add);
    return names;
  }

  public String fill(UnaryOperator<String> words) {
    return NAME.matcher(text).replaceAll(found -> Matcher.quoteReplacement(word(found, words)));
  }

  private static String word(MatchResult found, UnaryOperator<String> words) {
    return words.apply(found.group(1));
  }
}
