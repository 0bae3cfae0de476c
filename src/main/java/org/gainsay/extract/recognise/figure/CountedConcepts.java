package org.gainsay.extract.recognise.figure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gainsay.extract.recognise.figure.BareItems.Item;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.extract.value.Values;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.Mention.QuantityMention;
import org.gainsay.mention.MentionFinder;
import org.gainsay.vocabulary.word.Property;
import org.gainsay.vocabulary.word.Range;

/** {@code three Pelton turbines}, {@code 3 × Tern 30}: how many there are of what has a property for its number. */
public record CountedConcepts(MentionFinder finder, Values values) {
  private static final Pattern BETWEEN = Pattern.compile("[ '‘’\"“”-]{0,3}|\\s?[×x]\\s?");

  /** The count that a figure is, of what stands directly behind it. */
  public Optional<Item> of(Sentence sentence, Figure figure, List<Property> properties) {
    if (!(figure instanceof QuantityMention mention) || mention.quantity().unit() != null) {
      return Optional.empty();
    }
    return sentence.mentions().names().stream()
        .filter(name -> name.span().start() > figure.span().end() && BETWEEN.matcher(sentence.between(figure.span(), name.span())).matches())
        .flatMap(name -> (name.individual().concept() ? counts(sentence, name) : counts(name, properties)).stream())
        .flatMap(property -> values.quantity(property, figure, sentence.text()).stream().map(value -> new Item(property, value)))
        .findFirst();
  }

  /** {@code two Tern 30}: how many there are of a thing, by what such things are called. */
  private List<Property> counts(NameMention name, List<Property> properties) {
    return properties.stream()
        .filter(property -> property.range().kind() == Range.Kind.ENTITY && name.individual().isOneOf(property.range().classes()))
        .flatMap(property -> property.labels().shown().stream())
        .flatMap(label -> Stream.of(label, label + "s"))
        .flatMap(label -> finder.property(label).stream())
        .filter(CountedConcepts::isCount)
        .distinct()
        .limit(1)
        .toList();
  }

  private static boolean isCount(Property property) {
    return property.range().isNumeric() && property.units().isEmpty();
  }

  private List<Property> counts(Sentence sentence, NameMention name) {
    String words = sentence.passage().slice(name.span());
    String last = words.substring(Math.max(words.lastIndexOf(' '), words.lastIndexOf('-')) + 1);
    return last.length() == words.length()
        ? List.of()
        : finder.property(last).stream().filter(CountedConcepts::isCount).toList();
  }
}
