package org.gainsay.workspace.fetch;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the file of a page is called: {@code example.org-a-b.html}, {@code example.org-a-b.2.html}. */
final class PageName {
  private static final int LONGEST = 120;
  private static final Map<String, String> ENDINGS =
      Map.of(
          "text/html", ".html",
          "application/xhtml+xml", ".xhtml",
          "text/plain", ".txt",
          "text/markdown", ".md",
          "application/json", ".json",
          "application/ld+json", ".json");
  private static final Set<String> OWN = Set.of(".html", ".htm", ".xhtml", ".txt", ".md", ".markdown", ".json");

  private PageName() {}

  /** Throws a {@link Refusal} where it is of a kind that is not read. */
  static String ending(Fetched page) throws Refusal {
    String path = page.address().getPath() == null ? "" : page.address().getPath().toLowerCase(Locale.ROOT);
    String own = path.substring(Math.max(0, path.lastIndexOf('.')));
    boolean plain = page.kind().isEmpty() || page.kind().equals("text/plain");
    if (plain && OWN.contains(own)) {
      return own;
    }
    String ending = ENDINGS.get(page.kind());
    if (ending == null) {
      throw new Refusal("is " + (page.kind().isEmpty() ? "of no stated kind" : page.kind()) + "; expected a page, text, Markdown or JSON");
    }
    return ending;
  }

  /** Letters of ASCII, digits and hyphens, so that it needs no escape anywhere. */
  static String stem(Fetched page, String ending) {
    String path = page.address().getRawPath() == null ? "" : page.address().getRawPath();
    String query = page.address().getRawQuery() == null ? "" : "-" + page.address().getRawQuery();
    String plain = path.toLowerCase(Locale.ROOT).endsWith(ending) ? path.substring(0, path.length() - ending.length()) : path;
    String name = (page.address().getHost() + plain + query).toLowerCase(Locale.ROOT);
    String safe = name.replaceAll("[^a-z0-9.]+", "-").replaceAll("\\.{2,}", ".").replaceAll("^[-.]+|[-.]+$", "");
    return safe.substring(0, Math.min(LONGEST, safe.length()));
  }
}
