package org.gainsay.extract.recognise;

import org.gainsay.document.Context;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.page.Page;
import org.gainsay.extract.sentence.stance.Mood;
import org.gainsay.mention.Mentions;

/**
 * A passage in its place, with what was seen in it.
 *
 * @param inherited the hedges of its lead-in
 */
public record Placed(Page page, Context context, Passage passage, Mentions mentions, Mood inherited) {}
