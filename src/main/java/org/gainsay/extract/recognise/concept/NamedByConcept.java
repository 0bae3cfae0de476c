package org.gainsay.extract.recognise.concept;

import java.util.regex.Pattern;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.grammar.FiniteVerbs;
import org.gainsay.mention.grammar.Tokens;
import org.gainsay.source.Span;

/** Concepts that name something: what a name is told to be, or one that is known already. */
record NamedByConcept(Sentence sentence) {
  private static final Pattern THE = Pattern.compile("\\b[Tt]he\\s$");
  private static final Pattern FOR = Pattern.compile("\\b(?:for|from|with|than|like|as|of|by)\\sthe\\s$");
  private static final Pattern APPOSED =
      Pattern.compile("(?:\\s\\([^()]{1,40}\\))?,\\s(?:an?|its|their|our|the)\\s(?:[\\p{L}\\p{N}-]{1,20}\\s){0,4}");

  /** {@code Heron 2, an open swing bridge}: what a name is told to be. */
  boolean isTold(Span concept) {
    return sentence.mentions().names().stream()
        .filter(name -> !name.individual().concept() && name.span().end() < concept.start() && isParted(name.span().end()))
        .anyMatch(name -> APPOSED.matcher(sentence.between(name.span(), concept)).matches());
  }

  /** Whether a comma or bracket stands behind a name; most are spared the pattern. */
  private boolean isParted(int end) {
    return sentence.text().charAt(end) == ',' || sentence.text().startsWith(" (", end);
  }

  /** {@code the swing bridge carries}: one that is known, of which something is said. */
  boolean isMeant(Span name) {
    return THE.matcher(sentence.before(name)).find() && !isWhich(name) && (FOR.matcher(sentence.before(name)).find() || isDoing(name));
  }

  /** {@code the swing bridge, Heron 2,}: whether a name says which. */
  private boolean isWhich(Span concept) {
    return sentence.mentions().names().stream()
        .anyMatch(other -> !other.individual().concept() && other.span().start() > concept.end() && sentence.between(concept, other.span()).strip().equals(","));
  }

  /** Whether a verb stands directly behind a name. */
  private boolean isDoing(Span name) {
    Tokens tokens = Tokens.of(sentence.text(), sentence.span());
    return new FiniteVerbs(tokens).at(tokens.from(name.end()));
  }
}
