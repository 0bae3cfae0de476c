package org.gainsay.extract.recognise.event;

import java.util.regex.Pattern;
import org.gainsay.extract.sentence.Nouns;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.MentionFinder;
import org.gainsay.mention.grammar.Token;
import org.gainsay.mention.grammar.Tokens;
import org.gainsay.mention.grammar.WordClass;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.CueKind;
import org.gainsay.vocabulary.word.WordList;

/** To whom an event happened: not that of {@code The museum at the bridge opens}, {@code Opening hours changed} or {@code Announced a party}. */
record EventSubject(Sentence sentence, Nouns nouns) {
  private static final Pattern DOING = Pattern.compile("\\b(?:" + WordList.of("what is done to a thing").choice() + ")\\s$", Pattern.CASE_INSENSITIVE);

  /** {@code : The} before {@code keel is laid}. */
  private static final Pattern ARTICLE = Pattern.compile("[^\\p{L}\\p{N}]*(?:(?:The|Its|An?)\\s)?");
  private static final String OF = "of";

  /** Whether it is one of a subject: what stands before its words is nothing or that, or what they are done to is. */
  boolean isOne(MentionFinder finder, int from, Span words) {
    return !nouns.isOfOthers(sentence, words) && (isDoneTo(finder, words) || (isEnd(words) && isLed(finder, new Span(from, words.start()))));
  }

  /** {@code The office approves Heron}, {@code opens the bridge}. */
  private boolean isDoneTo(MentionFinder finder, Span words) {
    return nouns.areObject(sentence, words)
        || sentence.mentions().names().stream()
            .anyMatch(name -> finder.isSubject(name.individual()) && sentence.follows(words, name.span()));
  }

  /** Whether neither an object nor another noun goes on from the words. */
  private boolean isEnd(Span words) {
    Tokens tokens = Tokens.of(sentence.text(), sentence.span());
    Token next = tokens.at(tokens.from(words.end()));
    return !next.isWord() || WordClass.PREPOSITION.has(next) || WordClass.CONJUNCTION.has(next) || WordClass.AUXILIARY.has(next) || WordClass.isAdverb(next);
  }

  private boolean isLed(MentionFinder finder, Span before) {
    String text = sentence.passage().slice(before);
    if (ARTICLE.matcher(text).matches()) {
      return true;
    }
    boolean aside = sentence.mentions().cues(CueKind.PREPOSITION).stream().anyMatch(cue -> before.contains(cue.span()) && !isOfDoing(cue.span()));
    return !aside && (isNamed(finder, before) || nouns.isMeant(text) || sentence.has(CueKind.ANAPHOR, before.start(), before.end()));
  }

  /** {@code Production of}, {@code A prototype of}: what follows is whose event it is. */
  private boolean isOfDoing(Span preposition) {
    return sentence.passage().slice(preposition).equals(OF) && DOING.matcher(sentence.before(preposition)).find();
  }

  private boolean isNamed(MentionFinder finder, Span before) {
    for (NameMention name : sentence.mentions().names(before)) {
      if (finder.isSubject(name.individual())) {
        return true;
      }
    }
    return false;
  }
}
