package org.gainsay.serve.view;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Term;
import org.gainsay.serve.holding.Holdings;
import org.gainsay.serve.view.wording.Words;

/** Subjects, properties and quotes that hold some words; linear in claims. */
public record SearchPage(String words, List<Hit> subjects, List<Hit> claims, int more)
    implements Page {
  private static final int MOST = 60;

  /** Something found, and where it is shown. */
  public record Hit(String address, String title, Found detail, String status) {}

  /** Words with what was looked for in the middle; {@code words} is empty where it stands in the title. */
  public record Found(String before, String words, String after) {
    static Found of(String text, String wanted) {
      String lower = text.toLowerCase(Locale.ROOT);
      int at = lower.length() == text.length() ? lower.indexOf(wanted) : -1;
      return at < 0
          ? new Found(text, "", "")
          : new Found(
              text.substring(0, at),
              text.substring(at, at + wanted.length()),
              text.substring(at + wanted.length()));
    }
  }

  public static SearchPage of(Holdings holdings, String words) {
    String wanted = words.strip().toLowerCase(Locale.ROOT);
    if (wanted.isEmpty()) {
      return new SearchPage("", List.of(), List.of(), 0);
    }
    List<Hit> subjects =
        holdings.subjects().stream()
            .filter(subject -> holds(subject.label(), wanted))
            .map(subject -> hit(holdings, subject))
            .toList();
    List<Claim> claims =
        holdings.claims().stream().filter(claim -> isHit(holdings, claim, wanted)).toList();
    return new SearchPage(
        words.strip(),
        subjects,
        claims.stream().limit(MOST).map(claim -> hit(holdings, claim, wanted)).toList(),
        Math.max(0, claims.size() - MOST));
  }

  private static boolean isHit(Holdings holdings, Claim claim, String wanted) {
    return Stream.of(
            Words.property(holdings.vocabulary(), claim.property()),
            claim.property().label(),
            claim.evidence().quote())
        .anyMatch(text -> holds(text, wanted));
  }

  private static boolean holds(String text, String wanted) {
    return text.toLowerCase(Locale.ROOT).contains(wanted);
  }

  private static Hit hit(Holdings holdings, Term subject) {
    String detail =
        Words.count(holdings.about(subject).size(), "claim") + ", "
            + Words.count(holdings.on(subject).size(), "finding");
    return new Hit("/subject/" + Holdings.key(subject.iri()), subject.label(), new Found(detail, "", ""), "");
  }

  private static Hit hit(Holdings holdings, Claim claim, String wanted) {
    String title =
        claim.subject().label() + ": " + Words.property(holdings.vocabulary(), claim.property());
    String address =
        "/document/" + Holdings.key(claim.source()) + "#c-" + Holdings.key(claim.iri());
    return new Hit(address, title, Found.of(claim.evidence().quote(), wanted), Words.of(claim.status()));
  }

  @Override
  public String template() {
    return "search.jte";
  }
}
