package org.gainsay.extract.recognise;

import java.util.List;
import org.gainsay.extract.bind.Binder.Bond;
import org.gainsay.extract.page.Subject;
import org.gainsay.extract.recognise.thing.News;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.extract.value.FoundValue;
import org.gainsay.extract.value.Values;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.MentionFinder;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.derived.Debut;
import org.gainsay.vocabulary.word.Property;
import org.jspecify.annotations.Nullable;

/** {@code 1903-05-02 Heron 2}: news that are but a day and a name. */
final class NewsRecogniser {
  private static final String NAME = "news";
  private static final double CERTAINTY = 0.8;

  private final @Nullable Property debut;

  NewsRecogniser(Vocabulary vocabulary) {
    this.debut = Debut.of(vocabulary).orElse(null);
  }

  /** Reads a sentence but for dates that words of it claim. */
  void read(Utterance utterance, List<Bond> bonds) {
    MentionFinder finder = utterance.page().finder();
    @Nullable Property property = debut;
    if (property == null || !mayBeNews(utterance.sentence())) {
      return;
    }
    List<Span> bound = bonds.stream().map(bond -> bond.value().span()).toList();
    List<NameMention> subjects =
        utterance.sentence().mentions().names().stream()
            .filter(name -> finder.isSubject(name.individual()))
            .toList();
    for (News.Item item : News.in(utterance.sentence(), subjects)) {
      if (!item.date().date().isOfAnyYear() && !bound.contains(item.date().span())) {
        say(utterance, property, item);
      }
    }
  }

  private static boolean mayBeNews(Sentence sentence) {
    return sentence.span().start() == 0
        && !sentence.mentions().names().isEmpty()
        && !sentence.mentions().figures().isEmpty();
  }

  private static void say(Utterance utterance, Property property, News.Item item) {
    FoundValue value = Values.date(item.date(), utterance.sentence().text());
    for (NameMention name : item.names()) {
      Utterance.Wording wording = new Utterance.Wording(name.span(), Remark.of(NAME, CERTAINTY));
      utterance.say(Subject.of(name.individual(), utterance.sentence().passage().slice(name.span())), property, value, wording);
    }
  }
}
