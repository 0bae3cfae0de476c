package org.gainsay.extract.prose;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.gainsay.extract.page.Scopes;
import org.gainsay.extract.page.Scopes.Condition;
import org.gainsay.extract.page.Values;
import org.gainsay.extract.sentence.Mood;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.Mention.QuantityMention;
import org.gainsay.mention.Words;
import org.gainsay.source.Span;

/** {@code 92.4% on X}, {@code X=86.8}: a figure beside the condition that it was measured in. */
final class ScoreRecogniser {
  private static final String NAME = "score";
  private static final double CERTAINTY = 0.85;
  private static final int NEAR = 6;
  private static final int PARTED = 7;
  private static final Pattern PAIR = Pattern.compile("[^,;)]{0,24}\\([^(),;]{0,40}[=:]\\s?");

  private final Scopes scopes;

  ScoreRecogniser(Scopes scopes) {
    this.scopes = scopes;
  }

  void read(Utterance utterance) {
    for (Figure figure : utterance.sentence().mentions().figures()) {
      if (figure instanceof QuantityMention mention && isPlain(utterance, mention)) {
        nearest(utterance.sentence(), mention.span())
            .ifPresent(name -> say(utterance, mention, name));
      }
    }
  }

  /** Scores are written out: a figure with a magnitude or a unit of its own is none. */
  private static boolean isPlain(Utterance utterance, QuantityMention mention) {
    String digits = utterance.sentence().passage().slice(mention.numbers());
    return digits.chars().noneMatch(Character::isLetter);
  }

  private Optional<NameMention> nearest(Sentence sentence, Span figure) {
    return sentence.mentions().names().stream()
        .filter(name -> scopes.of(name.individual()).filter(Scopes::implies).isPresent())
        .filter(name -> sentence.words(name.span(), figure) <= NEAR)
        .filter(name -> sentence.together(name.span(), figure))
        .filter(name -> !isParted(sentence, name.span(), figure))
        .min(Comparator.comparingInt(name -> distance(sentence, name.span(), figure)));
  }

  /** In words; farther where a comma or bracket parts the two, or where the name comes second. */
  private static int distance(Sentence sentence, Span name, Span figure) {
    String between = sentence.between(name, figure);
    boolean parted = between.chars().anyMatch(unit -> ",;)".indexOf(unit) >= 0);
    int second = name.start() > figure.start() ? 1 : 0;
    return 2 * Words.count(between) + (parted ? PARTED : 0) + second;
  }

  /** Whether another figure stands between the two, but for a pair such as {@code 81 (X=79)}. */
  private static boolean isParted(Sentence sentence, Span name, Span figure) {
    int from = Math.min(name.end(), figure.end());
    int to = Math.max(name.start(), figure.start());
    if (from >= to || sentence.mentions().within(new Span(from, to)).figures().isEmpty()) {
      return false;
    }
    String before = sentence.text().substring(name.end(), Math.max(name.end(), figure.start()));
    return name.start() > figure.start() || !PAIR.matcher(before).matches();
  }

  private void say(Utterance utterance, QuantityMention mention, NameMention name) {
    Condition condition = scopes.of(name.individual()).orElseThrow();
    List<NameMention> near = near(utterance.sentence(), name.span().cover(mention.span()));
    SortedMap<String, String> scope =
        scopes.over(condition.property(), utterance.placed().context(), utterance.page().finder());
    scope.put(condition.by().name(), name.individual().labels().preferred());
    scopes.add(scope, condition.property(), near);
    if (!isMute(utterance.sentence(), mention.span())) {
      Values values = utterance.page().values();
      Remark remark = Remark.of(NAME, CERTAINTY).in(scope);
      values
          .quantity(condition.property(), mention, utterance.sentence().text())
          .ifPresent(value -> utterance.say(condition.property(), value, name.span(), remark));
    }
  }

  private static boolean isMute(Sentence sentence, Span figure) {
    return Mood.isGeneric(sentence, figure) || Mood.denies(sentence, figure);
  }

  /** The names within and directly around a stretch: a metric, say. */
  private static List<NameMention> near(Sentence sentence, Span stretch) {
    return sentence.mentions().within(stretch).names();
  }
}
