package org.gainsay.serve.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.gainsay.serve.holding.Holdings;

/** Everything but SPARQL: pages, JSON, saved queries, files of the pages. */
public final class Site extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient Pages pages;
  private final transient Api api;
  private final transient SavedQueries queries;

  public Site(Holdings holdings) {
    this.pages = new Pages(holdings);
    this.api = new Api(holdings);
    this.queries = new SavedQueries(holdings);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Asked asked = Asked.of(request);
    Reply reply = reply(asked).orElseGet(() -> pages.missing());
    reply.send(request, response);
  }

  @Override
  protected void doHead(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    doGet(request, response);
  }

  private Optional<Reply> reply(Asked asked) {
    return switch (asked.first()) {
      case "api" -> api.reply(asked);
      case "queries" -> queries.reply(asked);
      case "static" -> Assets.own(asked.rest());
      case "library" -> Assets.library(asked.rest());
      default -> pages.reply(asked);
    };
  }
}
