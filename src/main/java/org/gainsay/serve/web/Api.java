package org.gainsay.serve.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Term;
import org.gainsay.finding.Finding;
import org.gainsay.report.json.JsonObjects;
import org.gainsay.serve.holding.Holdings;
import org.gainsay.source.Source;

/**
 * Claims, findings, documents and subjects as JSON, page by page:
 *
 * <pre>{"total":106,"offset":0,"limit":100,"items":[…]}</pre>
 */
final class Api {
  private static final int USUAL = 100;
  private static final int MOST = 1000;

  private final Holdings holdings;

  Api(Holdings holdings) {
    this.holdings = holdings;
  }

  Optional<Reply> reply(Asked asked) {
    return switch (asked.rest()) {
      case "claims" -> Optional.of(page(asked, claims(asked), JsonObjects::claim));
      case "findings" -> Optional.of(page(asked, findings(asked), JsonObjects::finding));
      case "documents" -> Optional.of(page(asked, holdings.outcome().sources(), this::document));
      case "subjects" -> Optional.of(page(asked, List.copyOf(holdings.subjects()), this::subject));
      default -> Optional.empty();
    };
  }

  private List<Claim> claims(Asked asked) {
    return holdings.claims().stream()
        .filter(claim -> isWanted(asked, claim.subject(), claim.property()))
        .filter(claim -> asked.word("status").isEmpty() || asked.word("status").equals(word(claim.status())))
        .filter(claim -> asked.word("document").isEmpty() || asked.word("document").equals(claim.source().path()))
        .toList();
  }

  private List<Finding> findings(Asked asked) {
    return holdings.findings().stream()
        .filter(finding -> isWanted(asked, finding.subject(), finding.property()))
        .filter(finding -> asked.word("severity").isEmpty() || asked.word("severity").equals(word(finding.severity())))
        .filter(finding -> asked.word("rule").isEmpty() || asked.word("rule").equals(finding.rule()))
        .toList();
  }

  private static boolean isWanted(Asked asked, Term subject, Term property) {
    return isNamed(asked.word("subject"), subject) && isNamed(asked.word("property"), property);
  }

  private static boolean isNamed(String wanted, Term term) {
    return wanted.isEmpty()
        || wanted.equalsIgnoreCase(term.label())
        || wanted.equals(term.iri())
        || wanted.equals(Holdings.key(term.iri()));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private String document(Source source) {
    return JsonObjects.document(source, holdings.of(source).size());
  }

  private String subject(Term subject) {
    return JsonObjects.subject(subject, holdings.about(subject).size(), holdings.on(subject).size());
  }

  private <T> Reply page(Asked asked, List<T> all, Function<T, String> json) {
    int offset = asked.number("offset", 0, all.size());
    int limit = asked.number("limit", USUAL, MOST);
    List<String> items =
        all.subList(Math.min(offset, all.size()), Math.min(all.size(), offset + limit)).stream()
            .map(json)
            .toList();
    String content =
        "{\"total\":" + all.size() + ",\"offset\":" + offset + ",\"limit\":" + limit + ",\"items\":["
            + String.join(",\n", items) + "]}\n";
    return Reply.of(Reply.JSON, content, holdings.tag() + "-" + asked.rest());
  }
}
