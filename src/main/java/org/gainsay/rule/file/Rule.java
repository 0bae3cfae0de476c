package org.gainsay.rule.file;

import org.apache.jena.query.Query;
import org.gainsay.graph.sparql.Header;

/**
 * One question to the claim graph whose answers are findings.
 *
 * <p>Its query selects {@code ?claim}, a member on each row; the rows of one {@code ?slot} (and
 * {@code ?source}, where it selects one) make one finding. {@code ?side} names the side of a
 * member; {@code ?case} parts the rows of one finding into cases that are explained one by one; {@code ?kind},
 * {@code ?nature} and {@code ?severity} tell apart what the table cannot; any other variable is a figure for the
 * explanation.
 *
 * @param id its file's name without {@code .rq}
 * @param path where it was read
 */
public record Rule(
    String id,
    String path,
    Header header,
    Template explanation,
    Weight weight,
    Query query,
    KeptPlan plan) {
  Rule(String id, String path, Header header, Template explanation, Weight weight, Query query) {
    this(id, path, header, explanation, weight, query, new KeptPlan(query));
  }

  /** The sentence for a case beside the first, {@code # Further:} in the header; else that of the first. */
  public Template further() {
    String words = header.part("further");
    return words.isEmpty() ? explanation : new Template(words);
  }
}
