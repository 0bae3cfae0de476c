package org.gainsay.extract.recognise;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.extract.value.Scopes;
import org.gainsay.extract.value.Takers;
import org.gainsay.extract.value.Values;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.Mention.PropertyMention;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.Property;
import org.gainsay.vocabulary.word.Range;
import org.gainsay.vocabulary.word.WordList;

/** {@code Does it have piers? No.}: concepts of a question that the next sentence affirms or denies. */
public final class AnswerRecogniser {
  private static final String NAME = "answer";
  private static final double CERTAINTY = 0.8;
  private static final int LONGEST = 16;
  private static final Pattern QUESTION = Pattern.compile("(?i)\\W{0,4}(?:is|are|was|were|does|do|did|has|have|can)(?:n['’]t)?\\s.*");
  private static final Pattern ANSWER =
      Pattern.compile(
          "(?i)\\W{0,4}(?:(" + WordList.of("yes").choice() + ")|(" + WordList.of("no").choice() + "))(?:\\s*(?:[,;:!–—]|\\.(?!\\s?\\d)).*|\\s-\\s.*|\\s*$)", Pattern.DOTALL);

  private final Takers takers;
  private final Scopes scopes;

  AnswerRecogniser(Vocabulary vocabulary, Scopes scopes) {
    this.takers = new Takers(vocabulary, Range.Kind.CONCEPT);
    this.scopes = scopes;
  }

  /** Whether a text says yes to the question before it; empty where it says neither. */
  public static Optional<Boolean> answer(String text) {
    Matcher answer = ANSWER.matcher(text.substring(0, Math.min(text.length(), LONGEST)));
    return answer.matches() ? Optional.of(answer.group(1) != null) : Optional.empty();
  }

  /** Reads a question to which that is the answer. */
  void read(Utterance question, boolean yes) {
    Sentence sentence = question.sentence();
    if (!QUESTION.matcher(sentence.passage().slice(sentence.span())).matches()) {
      return;
    }
    for (NameMention name : sentence.mentions().names()) {
      List<Property> able = takers.of(name.individual()).stream().filter(property -> !isCondition(property, name)).toList();
      Optional<Property> property = able.size() == 1 ? Optional.of(able.get(0)) : labelled(sentence, able);
      property.ifPresent(
          of -> question.say(of, Values.named(name, sentence.text()), name.span(), Remark.of(NAME, CERTAINTY).denying(!yes)));
    }
  }

  private boolean isCondition(Property property, NameMention name) {
    return scopes.of(name.individual()).filter(condition -> condition.by().equals(property)).isPresent();
  }

  private static Optional<Property> labelled(Sentence sentence, List<Property> able) {
    return sentence.mentions().properties().stream().map(PropertyMention::property).filter(able::contains).findFirst();
  }
}
