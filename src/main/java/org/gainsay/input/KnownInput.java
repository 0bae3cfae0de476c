package org.gainsay.input;

import org.gainsay.source.Metadata;

/** A document that is yet to be read, and what others say of it. */
public record KnownInput(Input input, Metadata known) {}
