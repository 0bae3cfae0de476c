package org.gainsay.workspace.lint;

import java.util.List;
import java.util.regex.Pattern;
import org.gainsay.claim.Claim;
import org.gainsay.report.lint.Objection;
import org.gainsay.source.Excerpt;
import org.gainsay.source.SourceText;
import org.gainsay.source.Span;

/**
 * A note as its author wrote it.
 *
 * @param text as found
 * @param generated what stands between markers and is no author's
 * @param claims what the author claims
 */
record WrittenNote(String path, SourceText text, List<Span> generated, List<Claim> claims) {
  private static final Pattern MARKED =
      Pattern.compile("^(?:<!-- |# )gainsay:begin\\b(?s:.*?)^(?:<!-- |# )gainsay:end\\b", Pattern.MULTILINE);

  WrittenNote {
    generated = List.copyOf(generated);
    claims = List.copyOf(claims);
  }

  /** Of some claims, those of the note count. */
  static WrittenNote of(String path, SourceText text, List<Claim> claims) {
    List<Span> generated =
        MARKED.matcher(text.content()).results().map(part -> new Span(part.start(), part.end())).toList();
    return new WrittenNote(
        path,
        text,
        generated,
        claims.stream()
            .filter(claim -> claim.source().path().equals(path))
            .filter(claim -> !within(generated, claim.evidence().span()))
            .toList());
  }

  private static boolean within(List<Span> parts, Span span) {
    return parts.stream().anyMatch(part -> part.overlaps(span));
  }

  boolean isGenerated(Span span) {
    return within(generated, span);
  }

  Objection.Place place(Span span) {
    return new Objection.Place(path, span, Excerpt.of(text, span), text.position(span.end()));
  }
}
