package org.gainsay.extract.recognise.event;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.Mention.PropertyMention;
import org.gainsay.mention.grammar.Pasts;
import org.gainsay.mention.grammar.Tokens;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Property;
import org.gainsay.vocabulary.word.Range;
import org.gainsay.vocabulary.word.WordList;

/**
 * The words by which a chronicle tells what happened: those for properties that are dates, and the same in the
 * present, as in {@code 3 May 1903: The bridge opens}. Looks at the first words alone.
 */
final class EventLabels {
  private static final int FIRST = 8;
  private static final int LONGEST = 5;
  private static final WordList SUBORDINATORS = WordList.of("subordinators of time");

  private final Map<String, Property> presents = new HashMap<>();

  /** An event: what a date is a value of, and the words that say so. */
  record Event(Property property, Span words) {}

  EventLabels(List<Property> properties) {
    for (Property property : properties) {
      if (property.range().kind() == Range.Kind.DATE) {
        property.labels().all().stream()
            .flatMap(label -> Pasts.presents(label).stream())
            .forEach(present -> presents.putIfAbsent(present, property));
      }
    }
  }

  /** What the words from a place on tell of first. */
  Optional<Event> in(Sentence sentence, int from) {
    Tokens tokens = Tokens.of(sentence.text(), sentence.span());
    int first = tokens.from(from);
    for (int at = first; at < Math.min(tokens.size(), first + FIRST); at++) {
      if (SUBORDINATORS.has(tokens.at(at).word())) {
        break;
      }
      Optional<Event> event = named(sentence, tokens.at(at).span().start()).or(present(tokens, at));
      if (event.isPresent()) {
        return event;
      }
    }
    return Optional.empty();
  }

  private static Optional<Event> named(Sentence sentence, int start) {
    return sentence.mentions().properties().stream()
        .filter(label -> label.span().start() == start && label.property().range().kind() == Range.Kind.DATE)
        .max(Comparator.comparingInt((PropertyMention label) -> label.span().length()))
        .map(label -> new Event(label.property(), label.span()));
  }

  private Supplier<Optional<Event>> present(Tokens tokens, int at) {
    return () -> {
      for (int last = Math.min(tokens.size(), at + LONGEST) - 1; last >= at; last--) {
        Span words = tokens.span(at, last);
        String said = tokens.text().substring(words.start(), words.end()).toLowerCase(Locale.ROOT);
        if (presents.containsKey(said)) {
          return Optional.of(new Event(presents.get(said), words));
        }
      }
      return Optional.empty();
    };
  }
}
