package org.gainsay.extract.prose;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gainsay.extract.page.Subject;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.grammar.FiniteVerbs;
import org.gainsay.mention.grammar.Tokens;
import org.gainsay.source.Span;

/** {@code 90 kg, lifts to 8 m.}: figures with which a sentence begins go on about whom the one before named. */
final class Fragment {
  private static final Pattern NEW = Pattern.compile("\\b(?:an?|another)\\s$");

  /** Behind these marks nothing is said first of all. */
  private static final String APART = "\"“;";

  private Fragment() {}

  static boolean isOne(Sentence sentence) {
    if (sentence.mentions().figures().isEmpty()) {
      return false;
    }
    Figure first = sentence.mentions().figures().get(0);
    boolean begins = sentence.before(first.span()).chars().noneMatch(Character::isLetterOrDigit);
    return begins && !isSubject(sentence, first.span());
  }

  /**
   * Whether what follows can go on about whom a sentence before it names: it says so first of all or for the first time
   * ({@code There is a Y}, {@code We saw Y}), and not {@code We began with Y}, {@code It is older; Y has 5} or {@code "Longer than Y"}.
   */
  static boolean follows(Sentence before, Subject subject) {
    return before.mentions().names().stream()
        .filter(name -> name.individual().iri().equals(subject.term().iri()))
        .limit(1)
        .allMatch(name -> follows(before, name));
  }

  private static boolean follows(Sentence before, NameMention name) {
    String lead = before.before(name.span());
    return NEW.matcher(lead).find() || Ours.begins(lead) || (lead.chars().noneMatch(unit -> APART.indexOf(unit) >= 0) && !hasVerb(before, name.span()));
  }

  private static boolean hasVerb(Sentence sentence, Span name) {
    Tokens tokens = Tokens.of(sentence.text(), sentence.span());
    FiniteVerbs verbs = new FiniteVerbs(tokens);
    return IntStream.range(0, tokens.from(name.start())).anyMatch(verbs::at);
  }

  /** {@code Two were lost}: a verb directly behind it. */
  private static boolean isSubject(Sentence sentence, Span figure) {
    Tokens tokens = Tokens.of(sentence.text(), sentence.span());
    return new FiniteVerbs(tokens).at(tokens.from(figure.end()));
  }
}
