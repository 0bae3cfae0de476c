package org.gainsay;

import org.gainsay.source.Metadata;

/** A document that is yet to be read, and what others say of it. */
record KnownInput(Input input, Metadata known) {}
