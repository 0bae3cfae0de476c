package org.gainsay.extract.naming.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.mention.MentionFinder;
import org.gainsay.mention.Mentions;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Individual;
import org.gainsay.vocabulary.word.WordList;

/** The name of a subject as a cell or title has it. */
public final class SubjectName {
  private static final WordList REMARKS = WordList.of("remarks behind a name");
  /** {@code 34B-A3.4B}: what marks the second figure of a word made of two. */
  private static final Pattern MARKED = Pattern.compile("(?<=\\d[A-Za-z]?)-?\\p{Lu}(?=\\d)");
  private static final Pattern DASH = Pattern.compile(" [-–—] ");

  /** {@code Heron 2 – Block 5}: so few words behind a dash may belong to a name. */
  private static final int LONGEST_ENDING = 3;

  private static final String MARKS = "*†‡§¹²³ ";

  private SubjectName() {}

  /**
   * How much of the words is the name. What describes it behind a dash ({@code Dunlin - two halls, air-cooled}) is none
   * of it. A bracket at their end that lists several things ({@code (short, for hills)}) or is made of values alone, of
   * which a subject has only one ({@code (steel)}), is none of it, nor are footnote marks.
   *
   * @param exclusive classes of the values of which a subject has only one
   */
  public static int bare(String words, MentionFinder finder, Set<String> exclusive) {
    int end = unmarked(words, described(words));
    int open = words.lastIndexOf('(', end);
    boolean closes = end > 0 && words.charAt(end - 1) == ')' && open > 0;
    String bracket = closes ? words.substring(open + 1, end - 1) : "";
    if (closes && (bracket.contains(", ") || isRemark(bracket) || isMadeOfValues(bracket, finder, exclusive))) {
      end = unmarked(words, open);
    }
    return end == 0 ? words.length() : end;
  }

  /** Whether words behind a name are a known concept in capitals, which it is called with: {@code AOP}. */
  public static boolean isMark(String rest, MentionFinder finder) {
    String mark = rest.strip();
    return mark.length() > 1
        && mark.chars().allMatch(Character::isUpperCase)
        && finder.named(mark).stream().anyMatch(Individual::concept);
  }

  /** Where a list or several words begin behind the first dash between blanks; the end where none do. */
  private static int described(String words) {
    Matcher dash = DASH.matcher(words);
    if (!dash.find() || dash.start() == 0) {
      return words.length();
    }
    String rest = words.substring(dash.end());
    return rest.indexOf(',') >= 0 || rest.split(" ").length > LONGEST_ENDING ? dash.start() : words.length();
  }

  private static String blank(MatchResult mark) {
    return " ".repeat(mark.end() - mark.start());
  }

  private static int unmarked(String words, int from) {
    int end = from;
    while (end > 0 && MARKS.indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  /** {@code (ours)}, {@code (legacy)}: what is said of a name in passing, and no part of it. */
  private static boolean isRemark(String bracket) {
    List<String> words = List.of(bracket.strip().toLowerCase(Locale.ROOT).split(" "));
    return words.stream().allMatch(REMARKS::has);
  }

  private static boolean isMadeOfValues(
      String bracket, MentionFinder finder, Set<String> exclusive) {
    String words = MARKED.matcher(bracket).replaceAll(SubjectName::blank).replace('-', ' ');
    Mentions inside = finder.find(words);
    List<Span> values = new ArrayList<>();
    inside.figures().forEach(figure -> values.add(figure.span()));
    inside.properties().forEach(label -> values.add(label.span()));
    inside.names().stream()
        .filter(name -> name.individual().isOneOf(exclusive))
        .forEach(name -> values.add(name.span()));
    for (int at = 0; at < words.length(); at++) {
      int place = at;
      boolean counts = Character.isLetterOrDigit(words.charAt(at));
      if (counts && values.stream().noneMatch(span -> span.contains(place))) {
        return false;
      }
    }
    return !values.isEmpty();
  }
}
