package org.gainsay.extract.naming.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.mention.MentionFinder;
import org.gainsay.mention.Mentions;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Individual;

/** The name of a subject as a cell or title has it. */
public final class SubjectName {
  private static final Pattern DASH = Pattern.compile(" [-–—] ");

  /** {@code Heron 2 – Block 5}: so few words behind a dash may belong to a name. */
  private static final int LONGEST_ENDING = 3;

  private static final String MARKS = "*†‡§¹²³ ";

  private SubjectName() {}

  /**
   * How much of the words is the name. What describes it behind a dash ({@code Dunlin - two halls, air-cooled}) is none
   * of it. A bracket at their end that is made of values alone, of
   * which a subject has only one ({@code (steel, 236 m)}), is none of it, nor are
   * footnote marks.
   *
   * @param exclusive classes of the values of which a subject has only one
   */
  public static int bare(String words, MentionFinder finder, Set<String> exclusive) {
    int end = unmarked(words, described(words));
    int open = words.lastIndexOf('(', end);
    boolean closes = end > 0 && words.charAt(end - 1) == ')' && open > 0;
    if (closes && isMadeOfValues(words.substring(open + 1, end - 1), finder, exclusive)) {
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

  private static int unmarked(String words, int from) {
    int end = from;
    while (end > 0 && MARKS.indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static boolean isMadeOfValues(
      String bracket, MentionFinder finder, Set<String> exclusive) {
    Mentions inside = finder.find(bracket.replace('-', ' '));
    List<Span> values = new ArrayList<>();
    inside.figures().forEach(figure -> values.add(figure.span()));
    inside.properties().forEach(label -> values.add(label.span()));
    inside.names().stream()
        .filter(name -> name.individual().isOneOf(exclusive))
        .forEach(name -> values.add(name.span()));
    for (int at = 0; at < bracket.length(); at++) {
      int place = at;
      boolean counts = Character.isLetterOrDigit(bracket.charAt(at));
      if (counts && values.stream().noneMatch(span -> span.contains(place))) {
        return false;
      }
    }
    return !values.isEmpty();
  }
}
