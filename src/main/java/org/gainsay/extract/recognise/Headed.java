package org.gainsay.extract.recognise;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.recognise.thing.ActiveVerbs;
import org.gainsay.extract.recognise.thing.NameList;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Property;

/**
 * {@code Builders} over a list of names, {@code Who built it?} over or before a text that begins with one: what a
 * heading or question asks for whose answers are names.
 *
 * @param properties whose values are things with names
 */
record Headed(List<Property> properties, ActiveVerbs verbs) {
  private static final Pattern WHO =
      Pattern.compile("\\W{0,3}(?:Who|Which \\p{Ll}{4,14})\\s(?:\\p{Ll}{2,4}\\s)?(\\p{Ll}{3,14})\\s.{1,60}\\?\\s*");

  /** Of which property the names are values that a text begins with, if its heading asks for one. */
  Optional<Property> asked(Utterance utterance) {
    if (utterance.asked().questioned()) {
      return utterance.asked().carried().stream().filter(properties::contains).findFirst();
    }
    List<Passage> headings = utterance.placed().context().headings();
    if (headings.isEmpty() || utterance.sentence().span().start() > 0) {
      return Optional.empty();
    }
    Passage heading = headings.getLast();
    return utterance.page().asked(heading).stream()
        .filter(properties::contains)
        .findFirst()
        .or(() -> who(heading.text()));
  }

  private Optional<Property> who(String heading) {
    Matcher who = WHO.matcher(heading);
    return heading.indexOf('?') > 0 && who.matches() ? properties.stream().filter(property -> verbs.isOf(property, who.group(1))).findFirst() : Optional.empty();
  }

  /** The names that a text begins with as an item of a list. */
  static List<Span> names(Utterance utterance) {
    return NameList.in(utterance.sentence());
  }
}
