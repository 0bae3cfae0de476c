package org.gainsay.extract.recognise.thing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.grammar.Token;
import org.gainsay.source.Span;

/**
 * {@code Northern Works built the Heron}, {@code Northern Works is proud to present Heron 2}: a maker of more than
 * one word with which a sentence begins, before a verb of making.
 *
 * @param subjects IRIs of the classes of what is made
 * @param verbs of making, without their endings
 */
record ActiveMakers(Set<String> subjects, Set<String> verbs) {
  private static final Pattern MAKER =
      Pattern.compile(
          "\\W{0,3}(?:The\\s)?"
              + NewThings.NAME
              + "\\s(?:\\([^()]{1,30}\\)\\s)?(?:(?:is|are)\\s(?:proud|happy|pleased|excited|delighted|thrilled)\\sto\\s|(?:has|have|today|now|recently|just)\\s){0,2}"
              + "(\\p{Ll}{4,14})\\s(?:\\p{Ll}[\\p{L}-]{0,20}\\s){0,4}(?:\\p{Ll}[\\p{L}-]{0,20},\\s)?");

  /** Where the maker is named before a subject of the sentence; at most one. */
  List<Span> in(Sentence sentence) {
    List<Span> makers = new ArrayList<>();
    if (!Character.isUpperCase(first(sentence))) {
      return makers;
    }
    for (NameMention name : sentence.mentions().names()) {
      Matcher maker = MAKER.matcher(sentence.text()).region(sentence.span().start(), Math.max(sentence.span().start(), name.span().start()));
      if (name.individual().isOneOf(subjects) && maker.matches() && isTold(maker)) {
        makers.add(new Span(maker.start(1), maker.end(1)));
        return makers;
      }
    }
    return makers;
  }

  private static char first(Sentence sentence) {
    for (int at = sentence.span().start(); at < sentence.span().end(); at++) {
      if (Character.isLetterOrDigit(sentence.text().charAt(at))) {
        return sentence.text().charAt(at);
      }
    }
    return ' ';
  }

  private boolean isTold(Matcher maker) {
    String name = maker.group(1);
    int space = name.indexOf(' ');
    return space > 0 && isOpen(name) && verbs.contains(stem(maker.group(2)));
  }

  /** Whether the first word of a name is none of the few that tie others together: {@code In}, {@code We}, {@code This}. */
  static boolean isOpen(String name) {
    int space = name.indexOf(' ');
    String word = space < 0 ? name : name.substring(0, space);
    return Token.of(new Span(0, word.length()), word.toLowerCase(Locale.ROOT), true).classes().isEmpty();
  }

  /** {@code releas} of {@code releases} and {@code released}. */
  static String stem(String verb) {
    int end = verb.length();
    for (String ending : List.of("ed", "es", "s", "e", "d")) {
      if (verb.endsWith(ending)) {
        end = verb.length() - ending.length();
        break;
      }
    }
    return verb.substring(0, end);
  }
}
