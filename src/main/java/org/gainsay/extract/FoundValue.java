package org.gainsay.extract;

import org.gainsay.claim.Value;
import org.gainsay.source.Span;

/** A value and where it stands in the text of its passage. */
record FoundValue(Value value, Span span) {}
