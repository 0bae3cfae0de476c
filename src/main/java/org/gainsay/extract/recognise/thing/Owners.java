package org.gainsay.extract.recognise.thing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.WordList;

/**
 * {@code Northern Works's new Heron}, {@code the Northern Works' first crane}: whose something is.
 *
 * @param subjects IRIs of the classes of what is owned
 * @param nouns what these are called, in small letters
 * @param told whether being someone's can mean but one property
 */
record Owners(Set<String> subjects, Set<String> nouns, boolean told) {
  private static final String OWNER = "(?<![\\p{L}\\p{N}-])" + NewThings.NAME + "(['’]?)\\s";
  private static final Pattern OF_NAME = Pattern.compile(OWNER + "(?:\\p{Ll}{2,12}\\s){0,2}$");
  private static final Pattern OF_KIND = Pattern.compile(OWNER + "((?:\\p{Ll}[\\p{L}-]{0,20}\\s){0,5}\\p{Ll}[\\p{L}-]{1,20})");
  private static final Pattern OF_OWNER = Pattern.compile("\\sof\\s(?:the\\s)?" + NewThings.NAME + "(?=[.,;)]|\\s(?:and|for|in|at|with|is|was)\\b|$)");
  private static final WordList CONTRACTED = WordList.of("before is as an ending");
  private static final String OF = " of ";
  private static final int BEFORE = 100;

  /** Where the owners are named, without the ending that makes them owners. */
  List<Span> in(Sentence sentence) {
    List<Span> owners = new ArrayList<>();
    for (NameMention name : told ? sentence.mentions().names() : List.<NameMention>of()) {
      String before = sentence.before(name.span());
      int from = Math.max(0, before.length() - BEFORE);
      if (isMarked(before, from) && name.individual().isOneOf(subjects)) {
        int start = sentence.span().start() + from;
        Matcher owner = OF_NAME.matcher(sentence.text()).region(start, name.span().start());
        if (owner.find() && isOwner(owner)) {
          owners.add(owner(owner));
        }
      }
    }
    if (told && isMarked(sentence.passage().slice(sentence.span()), 0)) {
      ofKind(sentence, owners);
    }
    if (told) {
      behindKind(sentence, owners);
    }
    return owners;
  }

  /** {@code the first bridge of Northern Works}: behind what subjects are called, one of more than one word. */
  private void behindKind(Sentence sentence, List<Span> owners) {
    Matcher owner = OF_OWNER.matcher(sentence.text());
    for (int at = of(sentence, sentence.span().start()); at > 0; at = of(sentence, at + 1)) {
      if (!owner.region(at, sentence.span().end()).lookingAt()) {
        continue;
      }
      int start = at;
      while (start > sentence.span().start() && Character.isLetter(sentence.text().charAt(start - 1))) {
        start--;
      }
      if (nouns.contains(sentence.text().substring(start, owner.start())) && owner.group(1).indexOf(' ') > 0) {
        owners.add(new Span(owner.start(1), owner.end(1)));
      }
    }
  }

  /** The next place of the words that lead to an owner; -1 for none. */
  private static int of(Sentence sentence, int from) {
    return sentence.text().indexOf(OF, from, sentence.span().end());
  }

  /** Those of more than one word, of things that are called as subjects are. */
  private void ofKind(Sentence sentence, List<Span> owners) {
    Matcher owner = OF_KIND.matcher(sentence.text()).region(sentence.span().start(), sentence.span().end());
    while (owner.find()) {
      boolean kind = Stream.of(owner.group(3).split(" ", -1)).anyMatch(nouns::contains);
      if (kind && isOwner(owner) && owner.group(1).indexOf(' ') > 0 && !owners.contains(owner(owner))) {
        owners.add(owner(owner));
      }
    }
  }

  private static boolean isMarked(String text, int from) {
    return text.indexOf('’', from) >= 0 || text.indexOf('\'', from) >= 0;
  }

  private static Span owner(Matcher owner) {
    return new Span(owner.start(1), owner.end(1) - ending(owner.group(1)));
  }

  private static boolean isOwner(Matcher owner) {
    String words = owner.group(1);
    String bare = words.substring(0, words.length() - ending(words));
    boolean marked = ending(words) > 0 || (!owner.group(2).isEmpty() && words.endsWith("s"));
    return marked && !CONTRACTED.has(bare.toLowerCase(Locale.ROOT));
  }

  /** How long the ending is that makes a name an owner; 0 for none. */
  static int ending(String words) {
    return words.endsWith("'s") || words.endsWith("’s") ? 2 : 0;
  }
}
