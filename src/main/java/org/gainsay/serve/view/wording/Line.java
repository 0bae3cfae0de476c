package org.gainsay.serve.view.wording;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.serve.holding.Holdings;

/** A line of a text, in stretches; a claim of several lines has one in each. */
public record Line(List<Segment> segments) {
  public Line {
    segments = List.copyOf(segments);
  }

  /** A text with its claims; what follows the last line end is a line if there is anything. */
  public static List<Line> of(Holdings holdings, String text, List<Claim> claims) {
    List<Line> lines = new ArrayList<>();
    List<Segment> line = new ArrayList<>();
    for (Segment segment : Segment.of(holdings, text, claims)) {
      String rest = segment.text();
      Segment part = segment;
      for (int end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
        line.add(part.with(rest.substring(0, end)));
        lines.add(new Line(line));
        line = new ArrayList<>();
        rest = rest.substring(end + 1);
        part = part.continued();
      }
      line.add(part.with(rest));
    }
    if (line.stream().anyMatch(segment -> !segment.text().isEmpty())) {
      lines.add(new Line(line));
    }
    return lines;
  }
}
