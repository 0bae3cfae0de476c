package org.gainsay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.finding.Echoes;
import org.gainsay.finding.Finding;
import org.gainsay.rule.Judgement;
import org.gainsay.rule.RuleBook;
import org.gainsay.source.Problem;
import org.gainsay.trust.Appraisal;
import org.gainsay.trust.Settlement;
import org.gainsay.trust.origin.Lineage;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Judges claims by rules: all at once, or as much of them as changed. */
public final class Judge {
  private final RuleBook rules;
  private final Vocabulary vocabulary;
  private final @Nullable LocalDate asOf;

  Judge(RuleBook rules, Vocabulary vocabulary, @Nullable LocalDate asOf) {
    this.rules = rules;
    this.vocabulary = vocabulary;
    this.asOf = asOf;
  }

  /** An outcome with what is found in it. */
  Outcome judged(Outcome read) {
    Lineage lineage = Lineage.of(read.claims(), vocabulary);
    Judgement judgement = judgement(rules, read.claims(), lineage.echoes());
    List<Problem> problems = new ArrayList<>(rules.problems());
    problems.addAll(judgement.problems());
    return appraised(read, judgement.findings(), lineage).with(problems);
  }

  /**
   * An outcome with what was found of its subjects before, one by one and together: only who repeats
   * whom is judged anew, as any document can change that for all.
   */
  public Outcome judged(Outcome read, List<Finding> found) {
    RuleBook repetition = rules.ofRepetition();
    Lineage lineage = Lineage.of(read.claims(), vocabulary);
    Judgement again = judgement(repetition, read.claims(), lineage.echoes());
    List<Finding> findings =
        Stream.concat(
                found.stream().filter(finding -> !repetition.ids().contains(finding.rule())),
                again.findings().stream())
            .sorted(Finding.ORDER)
            .toList();
    return appraised(read, findings, lineage).with(again.problems());
  }

  private Outcome appraised(Outcome read, List<Finding> findings, Lineage lineage) {
    return new Outcome(
        read.claims(),
        findings,
        Appraisal.of(read.claims(), findings, lineage, vocabulary),
        read.problems(),
        read.sources(),
        lineage.origins());
  }

  /** What is found of some subjects, given all that is claimed of them; not who repeats whom. */
  public Judgement apart(List<Claim> claims) {
    return judgement(rules.ofOneSubject(), claims, Echoes.NONE);
  }

  /** What is found of several subjects at once, given all claims of {@link #propertiesOfSeveral}. */
  public Judgement together(List<Claim> claims) {
    return judgement(rules.ofSeveral(), claims, Echoes.NONE);
  }

  /** The properties of which rules about several subjects speak; none where one may speak of any. */
  public Set<String> propertiesOfSeveral() {
    return rules.ofSeveral().properties();
  }

  private Judgement judgement(RuleBook wanted, List<Claim> claims, Echoes echoes) {
    Judgement judgement = wanted.judge(claims, echoes, vocabulary, asOf);
    return new Judgement(Settlement.of(judgement.findings(), vocabulary), judgement.problems());
  }
}
