package org.gainsay.extract.prose;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gainsay.extract.page.Subject;
import org.gainsay.extract.sentence.Nouns;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.MentionFinder;
import org.gainsay.mention.grammar.FiniteVerbs;
import org.gainsay.mention.grammar.Tokens;
import org.gainsay.vocabulary.word.CueKind;

/**
 * {@code They plan Y}, {@code Next to come is Y, of steel}: the only one whom a sentence names, behind its verb, so that a pronoun of
 * the next means it; not one with whom something is compared, or at which something is.
 */
record BroughtUp(MentionFinder finder, Nouns nouns) {
  private static final Pattern APART = Pattern.compile("\\b(?:than|like|unlike|as|from|to|into|with|by|of|at|in|near|before|after|against|times)\\s(?:the\\s)?(?:\\p{Ll}{3,12}\\s)?$");

  /** The one whom a sentence brings up; none where it does not. */
  List<Subject> by(Sentence sentence) {
    List<NameMention> names = sentence.mentions().names().stream().filter(name -> finder.isSubject(name.individual())).toList();
    boolean one = !names.isEmpty() && names.stream().map(name -> name.individual().iri()).distinct().count() == 1;
    return one && isLast(sentence, names.get(0)) && isAlone(sentence)
        ? List.of(Subject.of(names.get(0).individual(), sentence.passage().slice(names.get(0).span())))
        : List.of();
  }

  /** Whether nothing in it takes up whom the text is about. */
  private boolean isAlone(Sentence sentence) {
    return !sentence.asks() && !sentence.mentions().has(CueKind.ANAPHOR) && !sentence.mentions().has(CueKind.COMPARISON) && !nouns.isMeant(sentence, false);
  }

  private static boolean isLast(Sentence sentence, NameMention name) {
    Tokens tokens = Tokens.of(sentence.text(), sentence.span());
    FiniteVerbs verbs = new FiniteVerbs(tokens);
    return !APART.matcher(sentence.before(name.span())).find()
        && IntStream.range(0, tokens.from(name.span().start())).anyMatch(verbs::at)
        && IntStream.range(tokens.from(name.span().end()), tokens.size()).noneMatch(verbs::at);
  }
}
