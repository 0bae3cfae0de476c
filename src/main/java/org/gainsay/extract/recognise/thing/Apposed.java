package org.gainsay.extract.recognise.thing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.Mention.PropertyMention;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Property;

/**
 * {@code the builder, Northern Works, …}, {@code its builder Northern Works}, {@code its builder is Northern Works}, {@code Northern Works is the
 * builder}: things that nobody knows, beside what they are to whom the sentence is about.
 *
 * @param properties whose values are such things
 */
record Apposed(Set<Property> properties) {
  private static final Pattern DEFINITE = Pattern.compile("\\b(?:the|its|their|his|her|our)\\s$", Pattern.CASE_INSENSITIVE);
  private static final Pattern BEHIND =
      Pattern.compile("(?:\\sof\\s(?:the|this|our)\\s\\p{Ll}{3,14})?(?:,\\s|\\s\\(|\\s|\\s(?:is|was|will be)\\s)(?:the\\s)?" + NewThings.NAME + "(?=[,.;)]|\\s(?:and|of|in|from|which|who)\\b|$)");
  private static final Pattern BEFORE =
      Pattern.compile("(?:^|[.;,]\\s)(?:The\\s)?" + NewThings.NAME + "(?:\\s(?:is|was|will be|remains)|,)\\s(?:the|its|their|his|her|our)\\s$");

  private static final String OF_THE = " of the ";

  /** A property, its words, and where the name of the thing stands. */
  record Beside(PropertyMention label, Span name) {}

  List<Beside> in(Sentence sentence) {
    List<Beside> found = new ArrayList<>();
    for (PropertyMention label : sentence.mentions().properties()) {
      if (properties.contains(label.property()) && isDefinite(sentence, label.span())) {
        behind(sentence, label).or(() -> before(sentence, label)).ifPresent(name -> found.add(new Beside(label, name)));
      }
    }
    return found;
  }

  /** {@code the builder}, {@code Builder of the}. */
  private static boolean isDefinite(Sentence sentence, Span label) {
    return DEFINITE.matcher(sentence.before(label)).find() || (sentence.before(label).isEmpty() && sentence.behind(label).startsWith(OF_THE));
  }

  private static Optional<Span> behind(Sentence sentence, PropertyMention label) {
    Matcher name = BEHIND.matcher(sentence.text()).region(label.span().end(), sentence.span().end());
    return name.lookingAt() ? Optional.of(new Span(name.start(1), name.end(1))) : Optional.empty();
  }

  private static Optional<Span> before(Sentence sentence, PropertyMention label) {
    Matcher name = BEFORE.matcher(sentence.before(label.span()));
    int start = sentence.span().start();
    return name.find() ? Optional.of(new Span(start + name.start(1), start + name.end(1))) : Optional.empty();
  }
}
