package org.gainsay.vocabulary;

/**
 * A compact form as people write it, as a pattern over names of properties.
 *
 * <pre>new Notation("{totalParameters}-?A{activeParameters}")  // 671B-A37B</pre>
 */
public record Notation(String pattern) {}
