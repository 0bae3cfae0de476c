package org.gainsay.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.mention.Attribution;
import org.gainsay.mention.voice.AttributionFinder;
import org.gainsay.source.Span;

/**
 * On whose word the parts of a sentence stand.
 *
 * @param quoted from where the whole of it is quoted, if it is
 * @param attributions within it, outermost first
 */
public record Voices(List<String> quoted, List<Attribution> attributions, String text) {
  private static final Set<String> OWN = Set.of("we", "i", "it", "this", "that", "who", "which");

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
      boolean own = OWN.contains(holder.toLowerCase(Locale.ROOT));
      if (!own && attribution.content().contains(value) && !chain.contains(holder)) {
        chain.add(holder);
      }
    }
    return chain;
  }
}
