package org.gainsay.extract.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.claim.Value.UndisclosedValue;
import org.gainsay.extract.page.Subject;
import org.gainsay.extract.recognise.thing.ActiveVerbs;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.extract.value.FoundValue;
import org.gainsay.mention.Mention.CueMention;
import org.gainsay.mention.Mention.PropertyMention;
import org.gainsay.mention.grammar.Words;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.CueKind;
import org.gainsay.vocabulary.word.Property;
import org.gainsay.vocabulary.word.Range;

/** {@code The number of layers isn't stated}: a document that says that it does not say. */
public final class SilenceRecogniser {
  private static final Pattern ACTIVE =
      Pattern.compile("\\s(?:(?:has|have|had|did|does|do|would|will|could)(?:n['’]t)?\\s|(?:declin|refus)(?:ed|es)\\b)");
  private static final Pattern JOINS = Pattern.compile("(?:,|,?\\s(?:and|or|nor))(?:\\s(?:the|its|their|exact|any))*\\s");
  private static final Pattern WHO = Pattern.compile("\\bwho\\s(?:\\p{Ll}{2,4}\\s)?(\\p{Ll}{3,14})\\b");
  private static final String NO = "no ";
  private static final String NAME = "silence";
  private static final double CERTAINTY = 0.85;
  private static final int NEAR = 10;
  private static final int OBJECT = 2;

  private final List<Property> things;
  private final ActiveVerbs verbs;

  SilenceRecogniser(List<Property> things) {
    this.things = List.copyOf(things);
    this.verbs = ActiveVerbs.of(things);
  }

  void read(Utterance utterance) {
    for (CueMention cue : utterance.sentence().mentions().cues(CueKind.NON_DISCLOSURE)) {
      Optional<PropertyMention> label = label(utterance.sentence(), cue).or(() -> who(utterance.sentence(), cue));
      label.ifPresent(of -> joined(utterance.sentence(), of).forEach(each -> say(utterance, each.property(), each.span(), cue)));
      if (label.isEmpty() && utterance.asked().questioned() && isAllAsked(utterance.sentence())) {
        utterance.asked().carried().stream().findFirst().ifPresent(property -> say(utterance, property, cue.span(), cue));
      }
    }
  }

  /** {@code We do not know}: whether a sentence asks for no property but by the words of its silence. */
  public static boolean isAllAsked(Sentence sentence) {
    List<CueMention> cues = sentence.mentions().cues(CueKind.NON_DISCLOSURE);
    return sentence.mentions().properties().stream().allMatch(label -> cues.stream().anyMatch(cue -> cue.span().overlaps(label.span())));
  }

  /**
   * What an active verb is told of directly behind it; else the first label of the phrase before,
   * which heads it.
   */
  private static Optional<PropertyMention> label(Sentence sentence, CueMention cue) {
    int phrase = phrase(sentence, cue);
    return sentence.mentions().properties().stream()
        .filter(label -> label.span().start() >= phrase)
        .filter(label -> !label.span().overlaps(cue.span()) || isWithin(sentence, label.span(), cue.span()))
        .filter(label -> !isHolder(sentence, label, cue.span()) && !isPassing(sentence, label, cue.span()))
        .filter(label -> sentence.together(label.span(), cue.span()))
        .filter(label -> sentence.words(label.span(), cue.span()) <= NEAR)
        .min(
            Comparator.<PropertyMention>comparingInt(label -> rank(sentence, label, cue))
                .thenComparing(PropertyMention::span));
  }

  /** {@code No height has been given}: words between the two parts of a silence. */
  private static boolean isWithin(Sentence sentence, Span label, Span cue) {
    return label.start() > cue.start() && label.end() < cue.end() && sentence.text().regionMatches(true, cue.start(), NO, 0, NO.length());
  }

  /** {@code who built it}: what a silence asks for by a verb. */
  private Optional<PropertyMention> who(Sentence sentence, CueMention cue) {
    Matcher who = WHO.matcher(sentence.text()).region(sentence.span().start(), sentence.span().end());
    while (who.find()) {
      Span words = new Span(who.start(), who.end());
      for (Property property : sentence.together(words, cue.span()) ? things : List.<Property>of()) {
        if (verbs.isOf(property, who.group(1)) || verbs.isOf(property, who.group(1) + "s")) {
          return Optional.of(new PropertyMention(words, property));
        }
      }
    }
    return Optional.empty();
  }

  /** {@code The height, the length and the mass}: a label with those that stand in one row with it. */
  private static List<PropertyMention> joined(Sentence sentence, PropertyMention label) {
    List<PropertyMention> row = new ArrayList<>();
    for (PropertyMention next : sentence.mentions().properties()) {
      boolean joins = !row.isEmpty() && JOINS.matcher(sentence.between(row.getLast().span(), next.span())).matches();
      if (!joins && row.contains(label)) {
        return row;
      }
      if (!joins) {
        row.clear();
      }
      row.add(next);
    }
    return row.contains(label) ? row : List.of(label);
  }

  /** {@code the yard has never published it}: who keeps silent is not what is kept. */
  private static boolean isHolder(Sentence sentence, PropertyMention label, Span cue) {
    return label.property().range().kind() == Range.Kind.ENTITY
        && label.span().end() <= cue.start()
        && ACTIVE.matcher(sentence.text().substring(label.span().end(), cue.end())).lookingAt();
  }

  /** {@code would not say when it goes over to its builder}: named behind, and not what is kept. */
  private static boolean isPassing(Sentence sentence, PropertyMention label, Span cue) {
    return label.property().range().kind() == Range.Kind.ENTITY && label.span().start() > cue.start() && !isObject(sentence, cue, label.span());
  }

  /** Where the phrase starts that leads to a cue: behind the last comma or other silence. */
  private static int phrase(Sentence sentence, CueMention cue) {
    String text = sentence.text();
    int start = cue.span().start();
    while (start > sentence.span().start() && " :".indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    int depth = 0;
    while (start > sentence.span().start()
        && (depth > 0 || ",;:(".indexOf(text.charAt(start - 1)) < 0)) {
      char unit = text.charAt(start - 1);
      depth += unit == ')' ? 1 : unit == '(' ? -1 : 0;
      start--;
    }
    return start;
  }

  private static int rank(Sentence sentence, PropertyMention label, CueMention cue) {
    boolean behind = label.span().start() > cue.span().start();
    boolean object = behind && isObject(sentence, cue.span(), label.span());
    return object ? 0 : behind ? 2 : 1;
  }

  private static boolean isObject(Sentence sentence, Span cue, Span label) {
    String between = sentence.between(cue, label);
    Span gap = new Span(cue.end(), Math.max(cue.end(), label.start()));
    return Words.count(between) <= OBJECT
        && between.chars().noneMatch(unit -> ",;.:()".indexOf(unit) >= 0)
        && !sentence.mentions().has(CueKind.PREPOSITION, gap);
  }

  private static void say(Utterance utterance, Property property, Span label, CueMention cue) {
    Sentence sentence = utterance.sentence();
    FoundValue value = new FoundValue(new UndisclosedValue(sentence.passage().slice(cue.span())), cue.span());
    Remark remark = Remark.of(NAME, CERTAINTY);
    List<Subject> between = between(utterance, cue.span(), label);
    between.forEach(subject -> utterance.say(subject, property, value, new Utterance.Wording(label, remark)));
    if (between.isEmpty()) {
      utterance.say(property, value, label, remark);
    }
  }

  /** {@code unclear when X will open}: whom the words behind a silence are about. */
  private static List<Subject> between(Utterance utterance, Span cue, Span label) {
    Sentence sentence = utterance.sentence();
    return sentence.mentions().names().stream()
        .filter(name -> name.span().start() >= cue.end() && name.span().end() <= label.start() && utterance.page().finder().isSubject(name.individual()))
        .limit(1)
        .map(name -> Subject.of(name.individual(), sentence.passage().slice(name.span())))
        .toList();
  }
}
