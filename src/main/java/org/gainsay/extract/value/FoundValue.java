package org.gainsay.extract.value;

import org.gainsay.claim.Value;
import org.gainsay.source.Span;

/** A value and where it stands in the text of its passage. */
public record FoundValue(Value value, Span span) {}
