package org.gainsay.workspace.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.Gainsay;
import org.gainsay.Outcome;
import org.gainsay.claim.Claim;
import org.gainsay.finding.Finding;
import org.gainsay.report.lint.LintRule;
import org.gainsay.report.lint.Objection;
import org.gainsay.workspace.quote.DocumentTexts;

/**
 * Holds what people write against what documents claim.
 *
 * <pre>new Linter(gainsay, gainsay.read(documents), texts).objections(note)</pre>
 */
public final class Linter {
  private final Gainsay gainsay;
  private final Outcome documents;
  private final DocumentTexts texts;
  private final List<LintRule> rules;

  /**
   * A linter.
   *
   * @param documents as read; they need not be judged
   * @param texts of the same documents
   */
  public Linter(Gainsay gainsay, Outcome documents, DocumentTexts texts) {
    this.gainsay = gainsay;
    this.documents = documents;
    this.texts = texts;
    this.rules = LintRules.of(gainsay.rules());
  }

  /** The rules that notes are held against. */
  public List<LintRule> rules() {
    return rules;
  }

  /** What is wrong with a note, by place. Only what documents claim of its subjects is judged. */
  List<Objection> objections(WrittenNote note) {
    Outcome about = documents.about(iris(note.claims().stream().map(Claim::subject).map(term -> term.iri())));
    Evidently evidence = new Evidently(gainsay.judged(about), gainsay.vocabulary());
    Set<String> written = iris(note.claims().stream().map(Claim::iri));
    ClaimCheck check = new ClaimCheck(evidence, gainsay.vocabulary(), written);
    Ignores ignores = Ignores.of(note, iris(rules.stream().map(LintRule::id)));
    return Stream.of(check.of(note, findings(about, note)), QuotationCheck.of(note, texts), ignores.faults())
        .flatMap(List::stream)
        .filter(objection -> !ignores.hide(objection))
        .sorted(Objection.ORDER)
        .toList();
  }

  private static Set<String> iris(Stream<String> names) {
    return names.collect(Collectors.toSet());
  }

  /** What is found of documents and note together, by the IRI of each claim. */
  private Map<String, List<Finding>> findings(Outcome about, WrittenNote note) {
    Map<String, List<Finding>> findings = new HashMap<>();
    for (Finding finding : gainsay.judged(about.and(note.claims())).findings()) {
      for (String iri : new HashSet<>(finding.claims().stream().map(Claim::iri).toList())) {
        findings.computeIfAbsent(iri, k -> new ArrayList<>()).add(finding);
      }
    }
    return findings;
  }
}
