package org.gainsay.workspace.quote;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Evidence;
import org.gainsay.document.Document;
import org.gainsay.document.Visible;
import org.gainsay.document.read.DocumentReader;
import org.gainsay.input.Input;
import org.gainsay.report.exchange.Quotation;
import org.gainsay.source.Span;

/**
 * The words of claims as a reader of their documents sees them, without markup. Each document is
 * read once more; where it cannot be, as with claims from a file, the words are those that are kept.
 *
 * <pre>ShownQuotes.of(inputs).words(claim)  // "5.2 PB" where the page has "5.2&amp;nbsp;PB"</pre>
 */
public final class ShownQuotes {
  private final Map<String, Input> inputs = new HashMap<>();
  private final Map<String, Visible> read = new HashMap<>();

  private ShownQuotes() {}

  public static ShownQuotes of(List<Input> inputs) {
    ShownQuotes quotes = new ShownQuotes();
    inputs.forEach(input -> quotes.inputs.put(input.path(), input));
    return quotes;
  }

  /** On one line. */
  public String words(Claim claim) {
    Evidence evidence = claim.evidence();
    return visible(claim)
        .map(document -> document.words(evidence.span()))
        .filter(words -> !words.isEmpty())
        .orElseGet(evidence::quote);
  }

  /** Of a page in HTML its visible words, which is what a browser has; of any other document the text itself. */
  public Quotation quotation(Claim claim) {
    String path = claim.source().path().toLowerCase(Locale.ROOT);
    boolean isPage = path.endsWith(".html") || path.endsWith(".htm") || path.endsWith(".xhtml");
    return (isPage ? visible(claim) : Optional.<Visible>empty())
        .map(document -> quotation(document, claim.evidence().span()))
        .filter(quotation -> !quotation.exact().isEmpty())
        .orElseGet(() -> Quotation.of(claim.evidence()));
  }

  private static Quotation quotation(Visible document, Span span) {
    return new Quotation(
        document.words(span),
        document.before(span, Evidence.AROUND),
        document.behind(span, Evidence.AROUND),
        false);
  }

  private Optional<Visible> visible(Claim claim) {
    String path = claim.source().path();
    if (!read.containsKey(path)) {
      readNew(path).ifPresent(document -> read.put(path, document));
    }
    return Optional.ofNullable(read.get(path));
  }

  private Optional<Visible> readNew(String path) {
    Input input = inputs.get(path);
    if (input == null) {
      return Optional.empty();
    }
    try {
      Document document = DocumentReader.read(path, input.content().bytes()).document();
      return Optional.ofNullable(document).map(Visible::new);
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
