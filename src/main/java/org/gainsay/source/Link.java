package org.gainsay.source;

/** A link of a document: the words that carry it, where they stand, and its address as written. */
public record Link(Span span, String words, String address) {}
