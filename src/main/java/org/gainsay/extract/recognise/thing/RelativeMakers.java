package org.gainsay.extract.recognise.thing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Property;

/**
 * {@code Northern Works, which built the bridge}, {@code Northern Works, who will run it}: things that nobody knows,
 * told by what they do.
 *
 * @param properties whose values are such things
 */
public record RelativeMakers(Set<Property> properties, ActiveVerbs verbs) {
  private static final Pattern TOLD = Pattern.compile("(?:\\bThe\\s)?" + NewThings.NAME + "(?=,?\\s(?:which|who)\\s)");

  /** A thing and the verb that says of what it is a value. */
  public record Maker(Property property, NameMention name, Span verb) {}

  public List<Maker> in(Sentence sentence) {
    List<Maker> makers = new ArrayList<>();
    Matcher told = TOLD.matcher(sentence.text()).region(sentence.span().start(), sentence.span().end());
    boolean may = !properties.isEmpty() && mayTell(sentence);
    while (may && told.find()) {
      Span name = new Span(told.start(1), told.end(1));
      for (Property property : UnknownName.is(sentence, name) ? properties : Set.<Property>of()) {
        verbs.relative(sentence, property, name).ifPresent(verb -> makers.add(new Maker(property, NewThings.mention(sentence, property, name), verb)));
      }
    }
    return makers;
  }

  /** Most sentences are spared the pattern. */
  private static boolean mayTell(Sentence sentence) {
    return sentence.text().indexOf(" wh", sentence.span().start(), sentence.span().end()) >= 0;
  }
}
