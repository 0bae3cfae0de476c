package org.gainsay.vocabulary;

/**
 * A compact form as people write it, as a pattern over names of properties.
 *
 * <pre>new Notation("{width}x{height}")  // 30cm x 40cm</pre>
 */
public record Notation(String pattern) {}
