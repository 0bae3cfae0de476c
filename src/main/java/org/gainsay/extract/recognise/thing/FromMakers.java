package org.gainsay.extract.recognise.thing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Property;
import org.gainsay.vocabulary.word.WordList;

/**
 * {@code Heron by Northern Works}, {@code Heron, from Northern Works, is}: who made a subject, directly behind its name, where things can be
 * from someone in but one way.
 *
 * @param property whose values are makers
 * @param subjects IRIs of the classes of what is made
 */
record FromMakers(Property property, Set<String> subjects) {
  private static final Pattern LEAD = Pattern.compile("(?:,?\\sby|,\\sfrom|\\sfrom)\\s(?:the\\s)?");
  private static final Pattern NAMED = Pattern.compile(NewThings.NAME);
  private static final Pattern ENDS = Pattern.compile("(?:['’]s)?(?:[,.;:)]|$|\\s(?:is|was|has|had|and|on|with|which|who|are)\\b)");
  private static final WordList GETTING = WordList.of("verbs of getting");
  private static final String FROM = "from";

  /** A maker with the subject before it, and the words that say so. */
  record Made(NameMention subject, NameMention maker, Span words) {}

  List<Made> in(Sentence sentence) {
    List<Made> made = new ArrayList<>();
    for (NameMention name : sentence.mentions().names()) {
      Matcher lead = at(LEAD, sentence, name.span().end());
      if (name.individual().isOneOf(subjects) && lead.lookingAt() && !(lead.group().contains(FROM) && isGot(sentence, name))) {
        maker(sentence, lead.end()).ifPresent(maker -> made.add(new Made(name, maker, new Span(lead.start(), maker.span().start()))));
      }
    }
    return made;
  }

  private static Matcher at(Pattern pattern, Sentence sentence, int from) {
    return pattern.matcher(sentence.text()).region(from, sentence.span().end());
  }

  /** {@code download it from}: whence it comes is not who made it. */
  private static boolean isGot(Sentence sentence, NameMention name) {
    return List.of(sentence.before(name.span()).toLowerCase(Locale.ROOT).split("\\W+")).stream().anyMatch(GETTING::has);
  }

  /** The known maker that stands from a place on, else one of more than one word that nobody knows. */
  private Optional<NameMention> maker(Sentence sentence, int from) {
    Optional<NameMention> known =
        sentence.mentions().names().stream().filter(name -> name.span().start() == from && name.individual().isOneOf(property.range().classes())).findFirst();
    return known.or(() -> unknown(sentence, from)).filter(name -> at(ENDS, sentence, name.span().end()).lookingAt());
  }

  private Optional<NameMention> unknown(Sentence sentence, int from) {
    Matcher name = at(NAMED, sentence, from);
    if (!name.lookingAt()) {
      return Optional.empty();
    }
    Span span = new Span(name.start(1), name.end(1) - Owners.ending(name.group(1)));
    boolean several = name.group(1).indexOf(' ') > 0;
    return several && UnknownName.is(sentence, span) ? Optional.of(NewThings.mention(sentence, property, span)) : Optional.empty();
  }
}
