package org.gainsay.extract.recognise.thing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Property;

/**
 * {@code Northern Works, which built the bridge}, {@code Northern Works built it}: things that nobody knows, told by what they do.
 *
 * @param properties whose values are such things
 */
record Doers(List<Property> properties, ActiveVerbs verbs) {
  private static final Pattern TOLD = Pattern.compile("(?:\\bThe\\s)?" + NewThings.NAME + "(?=,?\\s(?:which|who)\\s)");

  /** One of more than one word, with which a sentence or clause begins. */
  private static final Pattern FIRST = Pattern.compile("(?:^|[;,]\\s(?:(?:and|but|while)\\s)?)(?:The\\s)?" + NewThings.NAME + "(?=[\\s,])");

  /** A thing and the verb that says of what it is a value. */
  record Doer(Property property, NameMention name, Span verb) {}

  List<Doer> in(Sentence sentence) {
    List<Doer> doers = new ArrayList<>();
    if (!properties.isEmpty()) {
      relative(sentence, doers);
      first(sentence, doers);
    }
    return doers;
  }

  private void relative(Sentence sentence, List<Doer> doers) {
    boolean may = sentence.text().indexOf(" wh", sentence.span().start(), sentence.span().end()) >= 0;
    Matcher told = TOLD.matcher(sentence.text()).region(sentence.span().start(), sentence.span().end());
    while (may && told.find()) {
      Span name = new Span(told.start(1), told.end(1));
      for (Property property : UnknownName.is(sentence, name) ? properties : List.<Property>of()) {
        verbs.relative(sentence, property, name).ifPresent(verb -> doers.add(new Doer(property, NewThings.mention(sentence, property, name), verb)));
      }
    }
  }

  private void first(Sentence sentence, List<Doer> doers) {
    Matcher first = FIRST.matcher(sentence.text()).region(sentence.span().start(), sentence.span().end());
    while (first.find()) {
      Span name = new Span(first.start(1), first.end(1));
      boolean open = first.group(1).indexOf(' ') > 0 && ActiveMakers.isOpen(first.group(1)) && UnknownName.is(sentence, name);
      for (Property property : open ? properties : List.<Property>of()) {
        verbs.behind(sentence, property, name).ifPresent(verb -> doers.add(new Doer(property, NewThings.mention(sentence, property, name), verb)));
      }
    }
  }
}
