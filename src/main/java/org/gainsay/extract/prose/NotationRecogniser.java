package org.gainsay.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.extract.page.FoundValue;
import org.gainsay.extract.page.Values;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.Mention.QuantityMention;
import org.gainsay.mention.Mentions;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.Notation;
import org.gainsay.vocabulary.Property;
import org.gainsay.vocabulary.Vocabulary;

/** {@code 1.2TA78B}: several figures written as one word. */
final class NotationRecogniser {
  private static final String NAME = "notation";
  private static final double CERTAINTY = 0.9;
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
  private static final String FIGURE = "(\\d{1,6}(?:\\.\\d{1,4})?[A-Za-z])";

  private final List<Form> forms = new ArrayList<>();

  private record Form(Pattern pattern, List<Property> properties) {}

  NotationRecogniser(Vocabulary vocabulary) {
    for (Notation notation : vocabulary.notations()) {
      List<Property> properties = new ArrayList<>();
      Matcher slot = SLOT.matcher(notation.pattern());
      while (slot.find()) {
        vocabulary.property(slot.group(1)).ifPresent(properties::add);
      }
      String figure = Matcher.quoteReplacement(FIGURE);
      String pattern = SLOT.matcher(notation.pattern()).replaceAll(figure);
      forms.add(new Form(Pattern.compile("(?<![\\w.-])" + pattern + "(?![\\w-])"), properties));
    }
  }

  void read(Utterance utterance) {
    Sentence sentence = utterance.sentence();
    for (Form form : forms) {
      Matcher matcher = form.pattern().matcher(sentence.text());
      matcher.region(sentence.span().start(), sentence.span().end());
      while (matcher.find()) {
        Span word = new Span(matcher.start(), matcher.end());
        for (int at = 0; at < form.properties().size(); at++) {
          Span figure = new Span(matcher.start(at + 1), matcher.end(at + 1));
          say(utterance, form.properties().get(at), figure, word);
        }
      }
    }
  }

  private static void say(Utterance utterance, Property property, Span figure, Span word) {
    String text = utterance.sentence().passage().slice(figure);
    Mentions alone = utterance.page().finder().find(text);
    Values values = utterance.page().values();
    Optional<FoundValue> value =
        alone.figures().stream()
            .filter(QuantityMention.class::isInstance)
            .flatMap(mention -> values.quantity(property, mention, text).stream())
            .findFirst();
    value.ifPresent(
        found ->
            utterance.say(
                property, new FoundValue(found.value(), figure), word, Remark.of(NAME, CERTAINTY)));
  }
}
