package org.gainsay.extract.recognise.figure;

import java.util.List;
import java.util.Optional;
import org.gainsay.extract.recognise.figure.BareItems.Item;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.extract.value.Values;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.Mention.QuantityMention;
import org.gainsay.mention.MentionFinder;
import org.gainsay.vocabulary.word.Property;

/** {@code three Pelton turbines}: how many there are of a concept whose last word a property is called by. */
public record CountedConcepts(MentionFinder finder, Values values) {
  public Optional<Item> of(Sentence sentence, Figure figure) {
    if (!(figure instanceof QuantityMention mention) || mention.quantity().unit() != null) {
      return Optional.empty();
    }
    return sentence.mentions().names().stream()
        .filter(name -> name.individual().concept() && sentence.follows(figure.span(), name.span()))
        .flatMap(name -> counts(sentence, name).stream())
        .flatMap(property -> values.quantity(property, figure, sentence.text()).stream().map(value -> new Item(property, value)))
        .findFirst();
  }

  private List<Property> counts(Sentence sentence, NameMention name) {
    String words = sentence.passage().slice(name.span());
    String last = words.substring(Math.max(words.lastIndexOf(' '), words.lastIndexOf('-')) + 1);
    return last.length() == words.length()
        ? List.of()
        : finder.property(last).stream().filter(property -> property.range().isNumeric() && property.units().isEmpty()).toList();
  }
}
