package org.gainsay.comparison;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.WordList;

/**
 * Whether a sentence tells two of its values apart: between them, or behind the second, a word says when, where or for
 * what it holds. Cells of a row are told apart by the heads above them. Who gives two values without that contradicts
 * himself, and who gives another's beside his own contradicts the other.
 *
 * <pre>{@code 18 knots in open water and 3 knots in ice}: yes;  {@code released in 2023 and released in 2024}: no</pre>
 */
final class Distinction {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern CELL = Pattern.compile("[|\\t]|<t[dh][\\s>]");
  private static final Pattern MARKUP = Pattern.compile("<[^<>]{0,200}>|&\\w{2,8};");

  /** Behind this, something else is spoken of; a line that goes on in small letters is the same sentence. */
  private static final Pattern CLAUSE_END = Pattern.compile("[,;:.!?()\\[\\]{}—–]|\\R(?!\\h{0,20}\\p{Ll})");

  private static final WordList IDLE = WordList.of("words that tell no condition");

  private final Vocabulary vocabulary;

  Distinction(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Of two values of one sentence, the first before the second. */
  boolean tells(Claim first, Claim second) {
    return holders(first).equals(holders(second))
        && Stretch.around(first.evidence(), second.evidence()).map(words -> tells(words, first, second)).orElse(false);
  }

  /** Whose word it is; that a thing says something of itself is no one's word. */
  private static Set<String> holders(Claim claim) {
    Set<String> holders = new HashSet<>(claim.statement().manner().attributedTo());
    holders.remove(claim.statement().subjectText());
    holders.remove(claim.subject().label());
    return holders;
  }

  private boolean tells(Stretch stretch, Claim first, Claim second) {
    String between = stretch.from(first.evidence().value().end(), second.evidence().value().start());
    if (CELL.matcher(between).find()) {
      return true;
    }
    String behind = CLAUSE_END.split(MARKUP.matcher(stretch.behind(second.evidence().value().end())).replaceAll(" "), 2)[0];
    Set<String> telling = words(MARKUP.matcher(between).replaceAll(" ") + " " + behind);
    telling.removeAll(of(first));
    telling.removeAll(words(second.value().text()));
    return telling.stream().anyMatch(word -> !IDLE.has(word));
  }

  /** The words for the value, for what it is of and for whom. */
  private Set<String> of(Claim claim) {
    Set<String> words = words(claim.value().text() + " " + claim.subject().label() + " " + claim.statement().subjectText());
    words.addAll(labels(claim.property().iri()));
    return words;
  }

  private Set<String> labels(String iri) {
    return vocabulary
        .property(iri)
        .map(property -> Stream.concat(property.labels().all().stream(), property.jsonKeys().stream()))
        .map(all -> words(String.join(" ", all.toList())))
        .orElse(Set.of());
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }
}
