package org.gainsay.serve.web;

import java.util.Optional;
import org.gainsay.serve.holding.Holdings;
import org.gainsay.serve.view.AskPage;
import org.gainsay.serve.view.DocumentPage;
import org.gainsay.serve.view.FindingPage;
import org.gainsay.serve.view.MissingPage;
import org.gainsay.serve.view.Overview;
import org.gainsay.serve.view.ProvenancePage;
import org.gainsay.serve.view.SearchPage;
import org.gainsay.serve.view.SubjectPage;
import org.gainsay.source.Fingerprint;

/** The views, each under an address of its own. */
final class Pages {
  private final Holdings holdings;

  Pages(Holdings holdings) {
    this.holdings = holdings;
  }

  Optional<Reply> reply(Asked asked) {
    return html(asked).map(html -> Reply.of(Reply.HTML, html, Fingerprint.of(html)));
  }

  private Optional<String> html(Asked asked) {
    String rest = asked.rest();
    return switch (asked.first()) {
      case "" -> Optional.of(Overview.of(holdings).html());
      case "search" -> Optional.of(SearchPage.of(holdings, asked.word("q")).html());
      case "subject" -> holdings.subject(rest).map(found -> SubjectPage.of(holdings, found).html());
      case "finding" -> holdings.finding(rest).map(found -> FindingPage.of(holdings, found).html());
      case "document" -> holdings.document(rest).map(found -> DocumentPage.of(holdings, found).html());
      case "provenance" -> holdings.subject(rest).map(found -> ProvenancePage.of(holdings, found).html());
      case "query" -> Optional.of(AskPage.of(holdings).html());
      default -> Optional.empty();
    };
  }

  Reply missing() {
    return Reply.missing(MissingPage.PAGE.html());
  }
}
