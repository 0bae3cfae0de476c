package org.gainsay.mention.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gainsay.document.passage.OffsetMap;
import org.gainsay.document.passage.Passage;
import org.gainsay.source.SourceText;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.TurtleText;
import org.gainsay.vocabulary.reading.VocabularyReader;

class SightingLawsTest {
  private static final SightingFinder FINDER =
      SightingFinder.of(VocabularyReader.read(TurtleText.core()).vocabulary());

  @Provide
  Arbitrary<String> jumbles() {
    return Arbitraries.of(
            "said", "says", "called", "we call", "according to", "told", "told us", "argues", "that", "which", "who",
            "may", "might", "is likely to", "perhaps", "is believed to", "or", "whether", "not", "no", "never", "n't",
            "nor", "unknown", "undisclosed", "Ann", "the mayor", "it", "they", "and", "but", "because", "as", "in 1999",
            "5 km", "on Monday", "the bridge", "opened", "has", "been", "\"", "“", "”", "‘", "’", "'", "(", ")", ",",
            ";", ":", ".", "—", "\n\n", "-", "…")
        .list()
        .ofMaxSize(24)
        .map(words -> String.join(" ", words));
  }

  /** Whatever words and marks come in whatever order. */
  @Property(tries = 3000)
  void whatIsSeenLiesWithinTheText(@ForAll("jumbles") String text) {
    Span whole = new Span(0, text.length());
    OffsetMap map = new OffsetMap.Builder().add(text.length(), whole).build();
    for (Sighting sighting : FINDER.find(new Passage(text, map, List.of()), new SourceText(text))) {
      assertThat(whole.contains(sighting.span())).as("%s in %s", sighting, text).isTrue();
      Sighting.Reach reach = sighting.reach();
      assertThat(reach == null || whole.contains(reach.scope())).as("%s in %s", sighting, text).isTrue();
    }
  }
}
