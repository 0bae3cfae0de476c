package org.gainsay.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.gainsay.mention.Attribution;
import org.gainsay.mention.grammar.Words;
import org.gainsay.mention.voice.AttributionFinder;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.WordList;
import org.jspecify.annotations.Nullable;

/** On whose word the parts of a sentence stand; looked for when first asked, by one thread. */
public final class Voices {
  private static final int NESTED = 2;
  private static final WordList OWN = WordList.of("pronouns that name no speaker");
  private static final Pattern ITSELF =
      Pattern.compile("(?:this|our)\\s(?:\\p{Ll}{2,20}\\s)?(?:" + WordList.of("what a document calls itself").choice() + ")");

  private final Sentence sentence;
  private final Quotations quotations;
  private @Nullable List<Attribution> attributions;

  private Voices(Sentence sentence, Quotations quotations) {
    this.sentence = sentence;
    this.quotations = quotations;
  }

  public static Voices of(Sentence sentence, Quotations quotations) {
    return new Voices(sentence, quotations);
  }

  /** Those within the sentence, outermost first: most sentences say nothing of which one asks. */
  private List<Attribution> attributions() {
    if (attributions == null) {
      attributions = AttributionFinder.find(sentence.span(), sentence.mentions());
    }
    return attributions;
  }

  /** The chain of those who say it, outermost first; empty for the document's own word. */
  public List<String> over(Span value) {
    List<String> chain = new ArrayList<>(quotations.holders(sentence.span()));
    for (Attribution attribution : attributions()) {
      String holder = sentence.passage().slice(attribution.holder());
      boolean own = isOwn(holder.toLowerCase(Locale.ROOT));
      boolean said = attribution.content().contains(value) && !isClosed(attribution, value);
      if (!own && said && !chain.contains(holder)) {
        chain.add(holder);
      }
    }
    return chain;
  }

  /** {@code We}, {@code this page}: the document itself. */
  private static boolean isOwn(String holder) {
    return OWN.has(holder) || ITSELF.matcher(holder).matches();
  }

  /** {@code A says 5, B says 6}: the word of the next ends it, unless it is A who tells of B. */
  private boolean isClosed(Attribution attribution, Span value) {
    int from = attribution.content().start();
    return attributions().stream()
        .filter(next -> next.holder().start() > from && next.content().contains(value))
        .anyMatch(next -> Words.count(sentence.text(), from, next.holder().start()) > NESTED);
  }
}
