package org.gainsay.extract.prose;

import java.util.List;
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
import org.gainsay.vocabulary.word.CueKind;

/**
 * Whom the last sentence brought up without saying anything of them, so that a pronoun of the next means it: {@code They plan Y},
 * {@code Next to come is Y, of steel}, the only one that it names, behind its verb, and not one with whom something is compared, or at
 * which something is; or the two of {@code a map of X and Y}.
 */
final class BroughtUp {
  private static final Pattern APART = Pattern.compile("\\b(?:than|like|unlike|as|from|to|into|with|by|of|at|in|near|before|after|against|times)\\s(?:the\\s)?(?:\\p{Ll}{3,12}\\s)?$");

  private final MentionFinder finder;
  private final Nouns nouns;
  private List<Subject> one = List.of();
  private List<Subject> pair = List.of();

  BroughtUp(MentionFinder finder, Nouns nouns) {
    this.finder = finder;
    this.nouns = nouns;
  }

  /** Takes in a sentence that has been read. */
  void see(Sentence sentence, Governor governor) {
    List<NameMention> names = sentence.mentions().names().stream().filter(name -> finder.isSubject(name.individual())).toList();
    boolean only = !names.isEmpty() && names.stream().map(name -> name.individual().iri()).distinct().count() == 1;
    boolean brings = only && isLast(sentence, names.get(0)) && isAlone(sentence);
    one = brings ? List.of(Subject.of(names.get(0).individual(), sentence.passage().slice(names.get(0).span()))) : List.of();
    pair = governor.mains().pair();
  }

  /** Those whom the next sentence means by the pronoun with which it begins, if it does. */
  List<Subject> meant(Sentence next) {
    return Anaphor.begins(next, false) ? one : Anaphor.begins(next, true) ? pair : List.of();
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
