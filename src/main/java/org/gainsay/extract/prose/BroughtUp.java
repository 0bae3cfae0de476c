package org.gainsay.extract.prose;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gainsay.extract.govern.Governor;
import org.gainsay.extract.page.Subject;
import org.gainsay.extract.sentence.Nouns;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.MentionFinder;
import org.gainsay.mention.grammar.FiniteVerbs;
import org.gainsay.mention.grammar.Tokens;
import org.gainsay.mention.grammar.Words;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.CueKind;
import org.jspecify.annotations.Nullable;

/**
 * Whom the last sentence brought up without saying anything of them, so that a pronoun of the next means it: {@code They plan Y},
 * {@code Next to come is Y, of steel}, the only one that it names, behind its verb, and not one with whom something is compared, or at
 * which something is; or the two of {@code a map of X and Y}.
 */
final class BroughtUp {
  private static final Pattern APART = Pattern.compile("\\b(?:than|like|unlike|as|from|to|into|with|by|of|at|in|near|before|after|against|times)\\s(?:the\\s)?(?:\\p{Ll}{3,12}\\s)?$");

  /** {@code The county plans}: a verb that may be a noun as well. */
  private static final Pattern TELLS = Pattern.compile("\\W{0,3}(?:The|An?|They|We)\\s(?:\\p{Ll}+\\s){1,3}?\\p{Ll}{2,16}s\\s");
  private static final int LED = 2;
  private static final Pattern NOUN = Pattern.compile("\\W{0,3}(?:The|This|That)\\s(?:(?:whole|entire|new|old|first|second|other|same|finished)\\s){0,2}(\\p{Ll}{3,20})\\b");

  private final MentionFinder finder;
  private final Nouns nouns;
  private List<Subject> one = List.of();
  private List<Subject> pair = List.of();

  /** Those that the passage named, by the last word of their names in small letters: {@code bridge}. */
  private final Map<String, Subject> called = new HashMap<>();

  BroughtUp(MentionFinder finder, Nouns nouns) {
    this.finder = finder;
    this.nouns = nouns;
  }

  /** Takes in a sentence that has been read. */
  void see(Sentence sentence, Governor governor) {
    List<NameMention> names = sentence.mentions().names().stream().filter(name -> finder.isSubject(name.individual())).toList();
    boolean only = !names.isEmpty() && names.stream().map(name -> name.individual().iri()).distinct().count() == 1;
    boolean brings = only && (!Description.isOne(sentence) || TELLS.matcher(sentence.before(names.get(0).span())).lookingAt()) && isLast(sentence, names.get(0)) && isAlone(sentence, names.get(0).span());
    one = brings ? List.of(Subject.of(names.get(0).individual(), sentence.passage().slice(names.get(0).span()))) : List.of();
    pair = governor.mains().pair();
    names.forEach(name -> called.put(last(name.individual().labels().preferred()), Subject.of(name.individual(), sentence.passage().slice(name.span()))));
  }

  /** {@code The bridge} of a text about a bridge: whether a sentence begins with what that, and not the last, is called. */
  boolean isBack(Sentence next, List<Subject> topic, List<Subject> last) {
    Matcher noun = NOUN.matcher(next.text()).region(next.span().start(), next.span().end());
    return noun.lookingAt() && isCalled(topic, noun.group(1)) && !isCalled(last, noun.group(1));
  }

  private static boolean isCalled(List<Subject> subjects, String noun) {
    return subjects.stream().anyMatch(subject -> last(subject.term().label()).equals(noun));
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /**
   * Those whom the next sentence means by the pronoun or noun with which it begins, if it does.
   *
   * @param topic whom the passage is about
   */
  List<Subject> meant(Sentence next, List<Subject> topic) {
    List<Subject> byNoun = byNoun(next, topic);
    return !byNoun.isEmpty() ? byNoun : Anaphor.begins(next, false) ? one : Anaphor.begins(next, true) ? pair : List.of();
  }

  /** {@code The whole tunnel}: the one that is called so, where whom the text is about is called otherwise. */
  private List<Subject> byNoun(Sentence next, List<Subject> topic) {
    Matcher noun = NOUN.matcher(next.text()).region(next.span().start(), next.span().end());
    if (noun.lookingAt()) {
      String word = noun.group(1);
      @Nullable Subject subject = called.get(word);
      boolean other = subject != null && topic.stream().noneMatch(about -> about.term().label().toLowerCase(Locale.ROOT).contains(word));
      return other && nouns.isMeant(word) ? List.of(subject) : List.of();
    }
    return List.of();
  }

  /** Whether nothing in it takes up whom the text is about. */
  private boolean isAlone(Sentence sentence, Span name) {
    Sentence before = new Sentence(sentence.passage(), new Span(sentence.span().start(), name.start()), sentence.mentions(), sentence.clauses());
    return !sentence.asks() && !sentence.mentions().has(CueKind.ANAPHOR) && !sentence.mentions().has(CueKind.COMPARISON) && !nouns.isMeant(before, false);
  }

  private static boolean isLast(Sentence sentence, NameMention name) {
    Tokens tokens = Tokens.of(sentence.text(), sentence.span());
    FiniteVerbs verbs = new FiniteVerbs(tokens);
    return !APART.matcher(sentence.before(name.span())).find()
        && Words.count(sentence.before(name.span())) >= LED
        && IntStream.range(tokens.from(name.span().end()), tokens.size()).noneMatch(verbs::at);
  }
}
