package org.gainsay.workspace.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Manner;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Value.DateValue;
import org.gainsay.claim.Value.QuantityValue;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Nature;
import org.gainsay.finding.Severity;
import org.gainsay.report.Names;
import org.gainsay.report.Wording;
import org.gainsay.report.lint.Objection;
import org.gainsay.report.lint.Objection.Better;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.Vocabulary;

/** Objections to what a note claims: one for each of its values, the gravest. */
final class ClaimCheck {
  private static final Set<Nature> SPOKEN_OF = Set.of(Nature.CONFLICT, Nature.OUTDATED);

  private final Evidently evidence;
  private final Vocabulary vocabulary;
  private final Set<String> written;

  /**
   * A check.
   *
   * @param written IRIs of the claims of notes
   */
  ClaimCheck(Evidently evidence, Vocabulary vocabulary, Set<String> written) {
    this.evidence = evidence;
    this.vocabulary = vocabulary;
    this.written = Set.copyOf(written);
  }

  /** What is to be said of a note, given the findings that its claims are members of. */
  List<Objection> of(WrittenNote note, Map<String, List<Finding>> findings) {
    Map<Span, Objection> gravest = new LinkedHashMap<>();
    for (Claim claim : note.claims()) {
      for (Objection objection : of(claim, note, findings.getOrDefault(claim.iri(), List.of()))) {
        gravest.merge(
            objection.place().span(),
            objection,
            (one, other) -> one.severity().compareTo(other.severity()) <= 0 ? one : other);
      }
    }
    return List.copyOf(gravest.values());
  }

  private List<Objection> of(Claim claim, WrittenNote note, List<Finding> findings) {
    List<Objection> objections = new ArrayList<>();
    for (Finding finding : findings) {
      if (SPOKEN_OF.contains(finding.nature())) {
        contradiction(claim, note, finding).ifPresent(objections::add);
      }
    }
    if (objections.isEmpty()) {
      evidence.doubts(claim).stream()
          .filter(finding -> SPOKEN_OF.contains(finding.nature()))
          .map(finding -> undecided(claim, note, finding))
          .forEach(objections::add);
    }
    if (objections.isEmpty()) {
      unsupported(claim, note).ifPresent(objections::add);
    }
    return objections;
  }

  private Optional<Objection> contradiction(Claim claim, WrittenNote note, Finding finding) {
    List<Claim> members =
        finding.claims().stream().filter(member -> !written.contains(member.iri())).toList();
    boolean comparable =
        members.stream().allMatch(member -> member.property().equals(claim.property()));
    if (!comparable || members.isEmpty()) {
      return evidence.supporters(claim).isEmpty()
          ? Optional.of(undecided(claim, note, finding))
          : Optional.empty();
    }
    if (!evidence.isDisputed(claim, members)) {
      return Optional.empty();
    }
    Claim best = evidence.better(claim, finding, members);
    if (best == null) {
      return evidence.isSettledFor(claim, finding)
          ? Optional.empty()
          : Optional.of(undecided(claim, note, finding));
    }
    Better better = Better.of(best, evidence.verdict(best));
    return Optional.of(
        new Objection(finding.rule(), severity(claim, finding), message(claim, better), place(claim, note), better));
  }

  /** Who repeats the word of another says truly what that one says; it is worth a remark. */
  private static Severity severity(Claim claim, Finding finding) {
    return claim.statement().manner().attributedTo().isEmpty() ? finding.severity() : Severity.NOTE;
  }

  /** What nobody decides; a value that documents give as well is not the note's own fault. */
  private Objection undecided(Claim claim, WrittenNote note, Finding finding) {
    boolean shared = !evidence.supporters(claim).isEmpty();
    Severity severity = shared ? Severity.NOTE : severity(claim, finding);
    return new Objection(finding.rule(), severity, sentence(finding), place(claim, note), null);
  }

  private Optional<Objection> unsupported(Claim claim, WrittenNote note) {
    if (claim.statement().polarity() == Polarity.DENIED) {
      return Optional.empty();
    }
    List<Claim> supporters = evidence.supporters(claim);
    if (supporters.isEmpty()) {
      String message = "no document gives this as " + named(claim);
      return isFigure(claim)
          ? Optional.of(warning(LintRules.NO_SOURCE, message, place(claim, note)))
          : Optional.empty();
    }
    boolean sure = !isFlat(claim) || supporters.stream().anyMatch(evidence::isSure);
    String message =
        "only rumours give this as " + named(claim) + ", such as " + supporters.get(0).source().path() + "; say whose word it is";
    return sure ? Optional.empty() : Optional.of(warning(LintRules.RUMOUR_ONLY, message, place(claim, note)));
  }

  private static Objection warning(String rule, String message, Objection.Place place) {
    return new Objection(rule, Severity.WARNING, message, place, null);
  }

  private static Objection.Place place(Claim claim, WrittenNote note) {
    return note.place(claim.evidence().value());
  }

  private static String sentence(Finding finding) {
    return finding.explanation().replaceFirst("\\.$", "");
  }

  private static boolean isFigure(Claim claim) {
    return claim.value() instanceof QuantityValue || claim.value() instanceof DateValue;
  }

  private static boolean isFlat(Claim claim) {
    Manner manner = claim.statement().manner();
    return manner.hedge() == 1 && !manner.reasoned() && manner.attributedTo().isEmpty();
  }

  private String message(Claim claim, Better better) {
    return better.claim().source().path()
        + " gives "
        + named(claim)
        + " as "
        + Wording.of(better.claim())
        + " ("
        + Names.of(better.claim().status())
        + ", "
        + Names.of(better.verdict())
        + "); write "
        + better.words();
  }

  /** {@code Kestrel 2's mass (stage design)}. */
  private String named(Claim claim) {
    String property = vocabulary.called(claim.property().iri(), claim.property().label());
    return claim.subject().label() + "'s " + property + Wording.scope(claim.statement().scope());
  }
}
