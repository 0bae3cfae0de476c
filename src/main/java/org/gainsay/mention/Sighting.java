package org.gainsay.mention;

import org.gainsay.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * A mention in its document; the spans are those of the text as found.
 *
 * @param text the words of the mention, as found
 * @param scope what a hedge or negation reaches over, or what an attribution attributes; else null
 * @param cue the words that attribute; else null
 * @param holder whom they name; else null
 */
public record Sighting(
    Mention mention,
    String text,
    Span span,
    @Nullable Span scope,
    @Nullable String cue,
    @Nullable String holder) {}
