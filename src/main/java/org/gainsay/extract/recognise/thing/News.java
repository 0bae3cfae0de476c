package org.gainsay.extract.recognise.thing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.Mention.DateMention;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.grammar.Words;
import org.gainsay.vocabulary.word.WordList;

/**
 * {@code 1903-05-02 Heron 2, 40 m}: an item of a list of news that gives but a day and a name tells
 * when what is named came into the world.
 */
public final class News {
  private static final Pattern LEADS = Pattern.compile("[^\\p{L}\\p{N}]*");
  private static final Pattern JOINS = Pattern.compile("\\s?(?:,|and|&|,\\sand)\\s(?:the\\s)?");

  /** What ends the name: nothing is told of it that was done on that day. */
  private static final Pattern ENDS = 
      Pattern.compile(
          "\\s*(?:$|[.,;:!(–—\\n]|-\\s|\\p{So}).*|\\s(?:(?:is|are|was|were|has been|have been)\\s)?(?:now\\s)?(?:publicly\\s)?(?:"
              + WordList.of("come into the world").choice()
              + ")\\b(?!-).*",
          Pattern.DOTALL);

  private News() {}

  /**
   * A day and whose it is.
   *
   * @param names as they stand in one breath
   */
  public record Item(DateMention date, List<NameMention> names) {}

  /** What a sentence that begins its text tells so; names empty where it tells nothing. */
  public static List<Item> in(Sentence sentence, List<NameMention> subjects) {
    if (subjects.isEmpty() || sentence.mentions().figures().isEmpty() || sentence.span().start() > 0) {
      return List.of();
    }
    Figure first = sentence.mentions().figures().get(0);
    boolean leads = first instanceof DateMention && LEADS.matcher(sentence.before(first.span())).matches();
    if (!leads) {
      return List.of();
    }
    List<NameMention> row = new ArrayList<>();
    for (NameMention name : subjects) {
      String between = row.isEmpty() ? sentence.between(first.span(), name.span()) : sentence.between(row.getLast().span(), name.span());
      boolean joins = row.isEmpty() ? Words.count(between) == 0 && LEADS.matcher(between).matches() : JOINS.matcher(between).matches();
      if (!joins) {
        break;
      }
      row.add(name);
    }
    boolean told = !row.isEmpty() && ENDS.matcher(sentence.behind(row.getLast().span())).matches();
    return told ? List.of(new Item((DateMention) first, row)) : List.of();
  }
}
