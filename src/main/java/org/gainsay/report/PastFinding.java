package org.gainsay.report;

/**
 * A finding of an earlier run, as that run wrote it.
 *
 * @param finding its IRI
 * @param json the whole of it, without what it said of its own past
 */
public record PastFinding(
    String finding,
    String rule,
    String severity,
    String subject,
    String property,
    String explanation,
    String json) {}
