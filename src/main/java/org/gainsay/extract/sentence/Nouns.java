package org.gainsay.extract.sentence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.mention.grammar.Token;
import org.gainsay.mention.grammar.Tokens;
import org.gainsay.mention.grammar.WordClass;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.CueKind;

/** What a vocabulary calls its subjects: {@code the bridge} is one that is known, {@code bridges} are all. */
public final class Nouns {
  private static final Pattern OBJECT =
      Pattern.compile("\\s(?:(?:all|some)\\s)?(?:the|our|its|an?)\\s((?:[\\p{L}\\p{N}-]{1,24}[ ]?){1,5})");
  private static final Pattern OF_OBJECT = Pattern.compile("\\sof" + OBJECT.pattern());
  private static final Pattern NEW =
      Pattern.compile("(?i:an?|another)\\s(?:[\\p{L}\\p{N}.-]{1,20}\\s){0,3}?(\\p{Ll}{2,20})\\s(?:is|will|may|might|could)\\b");
  private static final Pattern EACH =
      Pattern.compile(
          "\\W{0,3}(?:Each|Every)\\s(?:of (?:the|its|these)\\s)?(?:[\\p{L}\\p{N}-]{1,20}\\s){0,2}?(\\p{Ll}{2,20})"
              + "\\s(?:is|was|has|had|weighs|measures|carries|holds|can)\\b");
  private static final Pattern WITHIN = Pattern.compile("\\s(?:of|on|for)\\s(?:(?:the|our|its|an?|this)\\s)?(.{2,44})\\s\\p{L}+$");
  private static final Pattern PART = Pattern.compile("(?:year|start|beginning|middle|end)\\s(?:of\\s)?");
  private static final int ADJECTIVES = 3;
  private static final int EARLY = 3;
  private static final int FIRST = 5;

  private final Set<String> nouns;
  private final Set<String> definite = new HashSet<>();

  public Nouns(Vocabulary vocabulary) {
    this.nouns = vocabulary.kinds().nouns();
    vocabulary.cues(CueKind.DEFINITE).forEach(cue -> definite.addAll(cue.words()));
  }

  /** Whether a sentence speaks of a subject by its noun: early, or where it names nobody. */
  public boolean isMeant(Sentence sentence, boolean named) {
    int most = named ? EARLY : Integer.MAX_VALUE;
    List<String> words = words(sentence.text(), sentence.span(), most);
    for (int at = 1; at < words.size(); at++) {
      boolean noun = nouns.contains(words.get(at)) || nouns.contains(words.get(at - 1) + " " + words.get(at));
      if (noun && (isDefinite(words, at) || isOpened(words, at))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a few words hold one for subjects. */
  public boolean isMeant(String words) {
    return words(words, new Span(0, words.length()), FIRST).stream().anyMatch(nouns::contains);
  }

  /** Whether the clause of a value begins with such things in general: {@code Steel bridges last 90 years}. */
  public boolean areMeant(Sentence sentence, Span value) {
    Span clause = sentence.clause(value);
    Span before = new Span(clause.start(), Math.max(clause.start(), value.start()));
    boolean named =
        sentence.mentions().names(before).stream()
            .anyMatch(name -> !name.individual().concept());
    List<String> words = words(sentence.text(), before, FIRST);
    for (int at = 0; !named && at < words.size(); at++) {
      String word = words.get(at);
      if (definite.contains(word) || Character.isDigit(word.charAt(0))) {
        return false;
      }
      if (word.endsWith("s") && nouns.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** {@code A longer bridge is planned}: said of one that is not known yet. */
  public boolean areNew(Sentence sentence) {
    Matcher lead = NEW.matcher(sentence.text()).region(sentence.span().start(), sentence.span().end());
    return lead.lookingAt() && nouns.contains(lead.group(1));
  }

  /** {@code Each pier weighs 5 t}: said of each of something else. */
  public boolean isOfEach(Sentence sentence, Span figure) {
    if (sentence.clause(figure).start() > sentence.span().start()) {
      return false;
    }
    Matcher each = EACH.matcher(sentence.text()).region(sentence.span().start(), sentence.span().end());
    return each.lookingAt() && !nouns.contains(each.group(1)) && !nouns.contains(each.group(1) + "s") && sentence.mentions().names(new Span(each.start(), each.end())).isEmpty();
  }

  /** {@code We opened the yard of}: whether a verb has an object that is no such thing. */
  public boolean areOthers(Sentence sentence, Span verb) {
    return isOther(sentence, verb, OBJECT);
  }

  /** {@code built it}, {@code built the old bridge}: whether a verb is done to a subject by pronoun or noun, and not to {@code the bridge logo}. */
  public boolean areObject(Sentence sentence, Span verb) {
    Tokens tokens = Tokens.of(sentence.text(), sentence.span());
    int at = tokens.from(verb.end());
    if (tokens.at(at).is("it") || tokens.at(at).is("them")) {
      return true;
    }
    int noun = definite.contains(tokens.at(at).word()) ? at + 1 : tokens.size();
    while (noun <= at + ADJECTIVES && noun < tokens.size() && !nouns.contains(tokens.at(noun).word())) {
      noun++;
    }
    return noun <= at + ADJECTIVES && noun < tokens.size() && isEnd(tokens.at(noun + 1));
  }

  /** Whether no other noun goes on from a word before it. */
  private static boolean isEnd(Token next) {
    return !next.isWord() || !next.classes().isEmpty() || WordClass.isAdverb(next);
  }

  /** {@code 3 May: Opening of the yard}: whether an event is that of no such thing. */
  public boolean isOfOthers(Sentence sentence, Span event) {
    return isOther(sentence, event, OF_OBJECT);
  }

  /** {@code work on the yard began}: whether words name what they are of, and that is no such thing. */
  public boolean areOfOthers(Sentence sentence, Span words) {
    Matcher within = WITHIN.matcher(sentence.passage().slice(words));
    if (!within.find()) {
      return false;
    }
    Span of = new Span(words.start() + within.start(1), words.start() + within.end(1));
    return sentence.mentions().names(of).stream().allMatch(name -> name.individual().concept())
        && words(sentence.text(), of, FIRST).stream().noneMatch(nouns::contains);
  }

  private boolean isOther(Sentence sentence, Span verb, Pattern of) {
    Matcher object = of.matcher(sentence.behind(verb));
    if (!object.lookingAt()) {
      return false;
    }
    Span words = new Span(verb.end() + object.start(1), verb.end() + object.end(1));
    return !isDay(sentence, words.start())
        && sentence.mentions().names(words).stream().allMatch(name -> name.individual().concept())
        && words(sentence.text(), words, FIRST).stream().noneMatch(nouns::contains);
  }

  /** {@code planned for the first quarter of}: whether a time stands at a place, and nothing that is done to. */
  private static boolean isDay(Sentence sentence, int start) {
    Matcher part = PART.matcher(sentence.text()).region(start, sentence.span().end());
    int at = part.lookingAt() ? part.end() : start;
    return sentence.mentions().figures().stream().anyMatch(figure -> figure.span().start() == start || figure.span().start() == at);
  }

  /** {@code The 40 t rail crane}: what begins a sentence with a figure of it. */
  private boolean isOpened(List<String> words, int noun) {
    return noun <= FIRST && words.size() > 2 && definite.contains(words.get(0)) && Character.isDigit(words.get(1).charAt(0));
  }

  private boolean isDefinite(List<String> words, int noun) {
    return definite.contains(words.get(noun - 1))
        || (noun > 1 && definite.contains(words.get(noun - 2)))
        || (noun > 2 && definite.contains(words.get(noun - 3)) && nouns.contains(words.get(noun - 1) + " " + words.get(noun)));
  }

  /** The first words of a stretch, in small letters. */
  private static List<String> words(String text, Span stretch, int most) {
    List<String> words = new ArrayList<>();
    int at = stretch.start();
    while (at < stretch.end() && words.size() < most) {
      int start = at;
      while (at < stretch.end() && Character.isLetterOrDigit(text.charAt(at))) {
        at++;
      }
      if (at > start) {
        words.add(text.substring(start, at).toLowerCase(Locale.ROOT));
      }
      at++;
    }
    return words;
  }
}
