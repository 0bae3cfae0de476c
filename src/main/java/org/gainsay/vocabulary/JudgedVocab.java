package org.gainsay.vocabulary;

import org.apache.jena.graph.Node;

/**
 * The terms of the core ontology for what is said of claims: findings, verdicts and the reviews of
 * people.
 *
 * <pre>graph.add(finding, JudgedVocab.FAVOURS, claim)</pre>
 */
public final class JudgedVocab {
  // findings

  public static final Node RULE = Vocab.term("rule");
  public static final Node KIND = Vocab.term("kind");
  public static final Node NATURE = Vocab.term("nature");
  public static final Node SEVERITY = Vocab.term("severity");
  public static final Node MEMBER = Vocab.term("member");
  public static final Node FAVOURS = Vocab.term("favours");
  public static final Node EXPLANATION = Vocab.term("explanation");
  public static final Node DISPUTES = Vocab.term("disputes");
  public static final Node ORIGIN = Vocab.term("origin");
  public static final Node SUPPORT = Vocab.term("support");
  public static final Node VERDICT = Vocab.term("verdict");
  public static final Node CONFLICT_NATURE = Vocab.term("conflictNature");
  public static final Node PRECISION_NATURE = Vocab.term("precisionNature");
  public static final Node SCOPE_NATURE = Vocab.term("scopeNature");
  public static final Node ROUNDING_NATURE = Vocab.term("roundingNature");
  public static final Node OUTDATED_NATURE = Vocab.term("outdatedNature");
  public static final Node ERROR = Vocab.term("error");
  public static final Node WARNING = Vocab.term("warning");
  public static final Node NOTE = Vocab.term("note");
  public static final Node CORROBORATED = Vocab.term("corroborated");
  public static final Node CONTESTED = Vocab.term("contested");
  public static final Node REFUTED = Vocab.term("refuted");
  public static final Node UNVERIFIED = Vocab.term("unverified");

  // reviews

  public static final Node REVIEWS = Vocab.term("reviews");
  public static final Node DECISION = Vocab.term("decision");
  public static final Node BECAUSE = Vocab.term("because");
  public static final Node AT_VALUE = Vocab.term("atValue");
  public static final Node CONFIRMED = Vocab.term("confirmed");
  public static final Node DISMISSED = Vocab.term("dismissed");

  private JudgedVocab() {}
}
