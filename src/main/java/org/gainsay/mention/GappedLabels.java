package org.gainsay.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.mention.Mention.PropertyMention;
import org.gainsay.mention.grammar.Pasts;
import org.gainsay.mention.phrase.Folded;
import org.gainsay.mention.phrase.Phrases;
import org.gainsay.mention.phrase.Phrases.Match;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Property;
import org.gainsay.vocabulary.word.WordList;

/**
 * {@code work on the bridge began}, {@code work finally began} for {@code work began}: words of a noun and its verb, with what the noun is of
 * between them. Linear in a text.
 */
final class GappedLabels {
  private static final WordList NO_NOUNS = WordList.of("no nouns before a past");
  private static final int REACH = 60;

  private final Phrases<Gap> nouns = new Phrases<>();

  /** The verb behind a noun, and what both together are words for. */
  private record Gap(Pattern verb, Property property) {}

  /** Takes words in where they are two, the second a past. */
  void add(String label, Property property) {
    List<String> words = List.of(label.toLowerCase(Locale.ROOT).split(" ", -1));
    boolean told = words.size() == 2 && !NO_NOUNS.has(words.get(0)) && !words.get(0).endsWith("ly") && !Pasts.presents(words.get(1)).isEmpty();
    if (told) {
      String forms = Stream.concat(Stream.of(words.get(1)), Pasts.presents(words.get(1)).stream()).map(Pattern::quote).collect(Collectors.joining("|"));
      Pattern verb = Pattern.compile("(?:\\s(?:of|on|for)\\s[^.;:!?,()]{2,50}?|(?:\\s\\p{Ll}{2,10}){1,2}?)\\s(?:" + forms + ")\\b");
      nouns.addWords(words.get(0), new Gap(verb, property));
    }
  }

  List<PropertyMention> find(Folded folded) {
    List<PropertyMention> found = new ArrayList<>();
    String text = folded.text();
    for (Match<Gap> noun : nouns.find(folded)) {
      int end = noun.span().end();
      for (Gap gap : noun.values()) {
        Matcher verb = gap.verb().matcher(text).region(end, Math.min(text.length(), end + REACH));
        if (verb.lookingAt()) {
          found.add(new PropertyMention(new Span(noun.span().start(), verb.end()), gap.property()));
        }
      }
    }
    return found;
  }
}
