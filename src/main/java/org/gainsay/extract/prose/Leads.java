package org.gainsay.extract.prose;

import java.util.IdentityHashMap;
import java.util.List;
import org.gainsay.document.Context;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.page.Page;
import org.gainsay.extract.recognise.Recognisers;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.extract.sentence.stance.Mood;
import org.gainsay.source.Span;

/** What the lead-ins of a page ({@code Probably used were:}) hand on to their lists. */
final class Leads {
  private final Recognisers recognisers;
  private final Page page;
  private final IdentityHashMap<Passage, Mood> moods = new IdentityHashMap<>();

  Leads(Recognisers recognisers, Page page) {
    this.recognisers = recognisers;
    this.page = page;
  }

  /** The hedges of all lead-ins over a block. */
  Mood mood(Context context) {
    Mood mood = Mood.FLAT;
    for (Passage lead : context.leads()) {
      mood = mood.and(moods.computeIfAbsent(lead, this::mood));
    }
    return mood;
  }

  /** All hedges of its last sentence, where a colon leads on to the list. */
  private Mood mood(Passage lead) {
    List<Span> spans = recognisers.split(lead.text());
    if (spans.isEmpty() || !lead.text().stripTrailing().endsWith(":")) {
      return Mood.FLAT;
    }
    Span last = spans.get(spans.size() - 1);
    Sentence sentence = Sentence.of(lead, last, page.leading(lead));
    return Mood.anywhere(sentence);
  }
}
