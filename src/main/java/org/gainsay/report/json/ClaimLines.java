package org.gainsay.report.json;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.gainsay.claim.Claim;

/**
 * Claims as JSON lines: {@code {"claim":"https://…","document":"notes/a.md",…}}.
 *
 * <p>The same claims give the same text, whatever order they come in.
 */
public final class ClaimLines {
  private ClaimLines() {}

  /** One claim a line, by document, start, end, property, value. */
  public static void write(List<Claim> claims, Writer out) throws IOException {
    for (Claim claim : claims.stream().sorted(Claim.ORDER).toList()) {
      out.write(JsonLine.of(json -> new ClaimJson(json).write(claim)));
      out.write('\n');
    }
  }
}
