package org.gainsay.extract;

import java.util.List;
import org.gainsay.document.Context;
import org.gainsay.document.Passage;
import org.gainsay.mention.Sentences;
import org.gainsay.source.Span;

/** What a lead-in ({@code Probably used were:}) hands on to its list. */
final class Leads {
  private final Sentences sentences;

  Leads(Sentences sentences) {
    this.sentences = sentences;
  }

  /** The hedges of all lead-ins over a block. */
  Mood mood(Page page, Context context) {
    Mood mood = Mood.FLAT;
    for (Passage lead : context.leads()) {
      mood = mood.and(page.moodOf(lead, passage -> mood(page, passage)));
    }
    return mood;
  }

  /** That of its last sentence, where a colon leads on to the list. */
  private Mood mood(Page page, Passage lead) {
    List<Span> spans = sentences.split(lead.text());
    if (spans.isEmpty() || !lead.text().stripTrailing().endsWith(":")) {
      return Mood.FLAT;
    }
    Span last = spans.get(spans.size() - 1);
    Sentence sentence = Sentence.of(lead, last, page.leading(lead));
    return Mood.over(sentence, new Span(last.end(), last.end()));
  }
}
