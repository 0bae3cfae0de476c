package org.gainsay.report.page;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.report.Printable;

/** Words of documents within Markdown: they mean themselves, whatever they look like. */
public final class MarkdownText {
  private static final Pattern INLINE = Pattern.compile("[\\\\`*_\\[\\]<>|~&#!]");

  /** What some editors read beside Markdown: comments, highlights, formulas, macros, properties. */
  private static final Pattern PAIRS = Pattern.compile("%%|==|\\$|\\{\\{|\\}\\}|\\(\\(|::|\\^");

  private static final Pattern BACKTICKS = Pattern.compile("`+");
  private static final Pattern LIST = Pattern.compile("^([-+]|\\d{1,9}(?=[.)](?:\\s|$)))");

  private MarkdownText() {}

  /** On one line, with what Markdown would read escaped by backslashes. */
  public static String of(String words) {
    String line = Printable.of(words.strip().replaceAll("\\s+", " "));
    String inline = PAIRS.matcher(INLINE.matcher(line).replaceAll("\\\\$0")).replaceAll(MarkdownText::escaped);
    return LIST.matcher(inline).replaceFirst(MarkdownText::escapedStart);
  }

  /** On one line, letter for letter, as code: within more backticks than any run that it holds. */
  public static String code(String words) {
    String line = Printable.of(words.strip().replaceAll("\\s+", " "));
    int longest = BACKTICKS.matcher(line).results().mapToInt(run -> run.group().length()).max().orElse(0);
    String fence = "`".repeat(longest + 1);
    return longest == 0 ? fence + line + fence : fence + " " + line + " " + fence;
  }

  private static String escaped(MatchResult signs) {
    return Matcher.quoteReplacement(signs.group().replaceAll("(.)", "\\\\$1"));
  }

  /** {@code \-} for {@code -}; behind a number it is the dot that is escaped. */
  private static String escapedStart(MatchResult start) {
    boolean number = start.group().matches("\\d+");
    return Matcher.quoteReplacement(number ? start.group() + "\\" : "\\" + start.group());
  }
}
