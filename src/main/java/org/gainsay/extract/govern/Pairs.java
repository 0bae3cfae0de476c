package org.gainsay.extract.govern;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gainsay.extract.page.Subject;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.Mention.CueMention;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.CueKind;
import org.jspecify.annotations.Nullable;

/**
 * {@code X and Y are 20 m and 30 m long}: as many figures in a row as there are names before; {@code X is as long
 * as Y: 20 m against 21 m}: two that are set against each other, of the last two.
 */
public final class Pairs {
  private static final Pattern CONTRAST = Pattern.compile("\\s?%?\\s?(?:vs\\.?|versus|against)\\s");
  private static final Pattern TIED = Pattern.compile("\\s?%?\\s(?:for|by|from)\\s");
  private static final Pattern LISTED = Pattern.compile("\\s*(?:,|,?\\s?and|/)\\s*");

  private Pairs() {}

  /** The one subject that a value is paired with; empty where nothing is paired. */
  static List<Subject> of(Sentence sentence, NamedSubjects names, Span value) {
    if (names.all().size() < 2 || sentence.mentions().figures().size() < 2) {
      return List.of();
    }
    List<Span> contrast = contrast(sentence, value);
    List<Span> row = paired(sentence, value);
    if (row.size() < 2) {
      return List.of();
    }
    List<NameMention> before =
        names.all().stream().filter(name -> name.span().end() <= row.get(0).start()).toList();
    if (before.size() < row.size()) {
      return List.of();
    }
    List<NameMention> joined = names.row(before.getLast());
    if (joined.size() != row.size() && contrast.isEmpty()) {
      return List.of();
    }
    List<NameMention> of = contrast.isEmpty() ? joined : before.subList(before.size() - row.size(), before.size());
    return List.of(names.subject(of.get(row.indexOf(value))));
  }

  /** {@code the former, the latter} of a pair: the number of their cue tells which, from either end; empty for neither. */
  static List<Subject> ofOrdinal(Sentence sentence, Span value, List<Subject> pair) {
    if (pair.size() < 2) {
      return List.of();
    }
    for (CueMention cue : sentence.mentions().cues(CueKind.ANAPHOR).reversed()) {
      @Nullable BigDecimal number = cue.cue().number();
      boolean governs = cue.span().end() <= value.start() && sentence.together(cue.span(), value);
      if (governs && number != null && number.abs().compareTo(BigDecimal.ONE) == 0) {
        return List.of(number.signum() > 0 ? pair.get(0) : pair.get(pair.size() - 1));
      }
    }
    return List.of();
  }

  /** The figures beside which a value can be paired with names: in contrast, else in a row. */
  static List<Span> paired(Sentence sentence, Span value) {
    List<Span> contrast = contrast(sentence, value);
    return contrast.isEmpty() ? row(sentence, value) : contrast;
  }

  /** {@code 20 m against 21 m}, where the second is not said to be someone's; empty for none. */
  private static List<Span> contrast(Sentence sentence, Span value) {
    List<Span> figures = sentence.mentions().figures().stream().map(Figure::span).toList();
    for (int at = 0; at + 1 < figures.size(); at++) {
      List<Span> pair = figures.subList(at, at + 2);
      if (pair.contains(value)
          && CONTRAST.matcher(sentence.between(pair.get(0), pair.get(1))).matches()
          && !TIED.matcher(sentence.behind(pair.get(1))).lookingAt()) {
        return pair;
      }
    }
    return List.of();
  }

  /** The figures that follow one another without other words, the value among them. */
  public static List<Span> row(Sentence sentence, Span value) {
    List<Span> row = new ArrayList<>();
    for (Figure figure : sentence.mentions().figures()) {
      boolean joins =
          !row.isEmpty() && LISTED.matcher(between(sentence, row, figure.span())).matches();
      if (!joins) {
        if (row.contains(value)) {
          return row;
        }
        row.clear();
      }
      row.add(figure.span());
    }
    return row.contains(value) ? row : List.of();
  }

  /** Where the row of a value ends, or the value where it stands in none. */
  static int end(Sentence sentence, Span value) {
    List<Span> row = row(sentence, value);
    return row.isEmpty() ? value.end() : row.get(row.size() - 1).end();
  }

  private static String between(Sentence sentence, List<Span> row, Span next) {
    return sentence.between(row.get(row.size() - 1), next);
  }
}
