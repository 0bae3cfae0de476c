package org.gainsay.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gainsay.mention.Attribution;
import org.gainsay.mention.grammar.Words;
import org.gainsay.mention.voice.AttributionFinder;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.WordList;

/**
 * On whose word the parts of a sentence stand.
 *
 * @param quoted from where the whole of it is quoted, if it is
 * @param attributions within it, outermost first
 */
public record Voices(List<String> quoted, List<Attribution> attributions, String text) {
  private static final int NESTED = 2;
  private static final WordList OWN = WordList.of("pronouns that name no speaker");

  public static Voices of(Sentence sentence, Quotations quotations) {
    return new Voices(
        quotations.holders(sentence.span()),
        AttributionFinder.find(sentence.span(), sentence.mentions()),
        sentence.text());
  }

  /** The chain of those who say it, outermost first; empty for the document's own word. */
  public List<String> over(Span value) {
    List<String> chain = new ArrayList<>(quoted);
    for (Attribution attribution : attributions) {
      String holder = text.substring(attribution.holder().start(), attribution.holder().end());
      boolean own = OWN.has(holder.toLowerCase(Locale.ROOT));
      boolean said = attribution.content().contains(value) && !isClosed(attribution, value);
      if (!own && said && !chain.contains(holder)) {
        chain.add(holder);
      }
    }
    return chain;
  }

  /** {@code A says 5, B says 6}: the word of the next ends it, unless it is A who tells of B. */
  private boolean isClosed(Attribution attribution, Span value) {
    int from = attribution.content().start();
    return attributions.stream()
        .filter(next -> next.holder().start() > from && next.content().contains(value))
        .anyMatch(next -> Words.count(text.substring(from, next.holder().start())) > NESTED);
  }
}
