package org.gainsay.extract.govern;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.Mention.CueMention;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.CueKind;

/**
 * Names of a sentence in one breath: {@code X, Y and Z}. In {@code Unlike X, Y has …} the first are
 * set beside those behind the last comma, of whom the sentence speaks. Quadratic at worst in a row.
 */
final class NameRows {
  private static final Pattern JOINED = Pattern.compile("\\s*(?:,|/|&|,?\\s?and|,?\\s?or)\\s*(?:the\\s+)?|,?\\s(?:and|or)\\sthe\\s\\p{Ll}{3,12}\\sof\\s(?:the\\s)?");
  private static final List<CueKind> OPENING = List.of(CueKind.COMPARISON, CueKind.EXAMPLE, CueKind.PREPOSITION);
  private static final String COMMA = ",";
  private static final Pattern THE = Pattern.compile("\\sthe$");

  private final Sentence sentence;
  private final List<NameMention> names;
  private final Predicate<NameMention> isApart;

  /**
   * @param isApart whether a name stands by itself whatever follows it: {@code Based on X, Y has …}
   */
  NameRows(Sentence sentence, List<NameMention> names, Predicate<NameMention> isApart) {
    this.sentence = sentence;
    this.names = names;
    this.isApart = isApart;
  }

  /** A name with those that are joined to it directly. */
  List<NameMention> of(NameMention name) {
    List<NameMention> row = joined(name);
    int lead = lead(row);
    return row.indexOf(name) < lead ? row.subList(0, lead) : row.subList(lead, row.size());
  }

  /** Whether a sentence leads to a name by others, and speaks of it: {@code Unlike X, Y has …}. */
  boolean isLedTo(NameMention name) {
    List<NameMention> row = joined(name);
    int lead = lead(row);
    return lead > 0 && row.indexOf(name) >= lead;
  }

  private List<NameMention> joined(NameMention name) {
    int first = names.indexOf(name);
    int end = first + 1;
    while (first > 0 && joins(first - 1)) {
      first--;
    }
    while (end < names.size() && joins(end - 1)) {
      end++;
    }
    return names.subList(first, end);
  }

  private boolean joins(int at) {
    Span one = names.get(at).span();
    Span next = names.get(at + 1).span();
    return one.end() <= next.start()
        && !isApart.test(names.get(at))
        && JOINED.matcher(sentence.between(one, next)).matches();
  }

  /** How many names of a row only lead to the rest: those up to its last bare comma, or none. */
  private int lead(List<NameMention> row) {
    boolean leads = row.size() > 1 && isOpening(row.get(0)) && !sentence.behind(row.get(row.size() - 1).span()).startsWith(COMMA);
    for (int at = row.size() - 1; leads && at > 0; at--) {
      if (bare(sentence.between(row.get(at - 1).span(), row.get(at).span())).equals(COMMA)) {
        return at;
      }
    }
    return 0;
  }

  /** Whether a name stands directly behind words that open the sentence with it. */
  private boolean isOpening(NameMention name) {
    String before = bare(sentence.before(name.span()));
    for (CueKind kind : OPENING) {
      for (CueMention cue : sentence.mentions().cues(kind)) {
        if (before.equals(sentence.passage().slice(cue.span()))) {
          return true;
        }
      }
    }
    return false;
  }

  /** What stands before a name, without its article. */
  private static String bare(String before) {
    return THE.matcher(before.strip()).replaceFirst("");
  }
}
