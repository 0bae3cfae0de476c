package org.gainsay.serve.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.claim.Claim;
import org.gainsay.serve.holding.Holdings;

/**
 * One of the values that compete for a place, and who gives it.
 *
 * @param status the best footing that anybody gives it on
 * @param from left end on the axis in percent, empty for what is on none
 * @param to right end
 * @param at where its mark stands
 * @param size of the mark: its confidence from 0 to 100
 */
public record ValueRow(
    String value,
    String status,
    String verdict,
    String confidence,
    List<Voice> voices,
    String from,
    String to,
    String at,
    int size) {
  /**
   * What one document says, once or more.
   *
   * @param by on whose word, empty for its own
   */
  public record Voice(
      String document, String documentKey, String claimKey, String status, String by, int times) {

    static List<Voice> of(List<Claim> claims) {
      Map<List<String>, List<Claim>> same = new LinkedHashMap<>();
      for (Claim claim : claims) {
        List<String> voice =
            List.of(claim.source().path(), Words.of(claim.status()), by(claim));
        same.computeIfAbsent(voice, v -> new ArrayList<>()).add(claim);
      }
      return same.values().stream().map(each -> of(each.get(0), each.size())).toList();
    }

    private static Voice of(Claim claim, int times) {
      return new Voice(
          Words.file(claim.source()),
          Holdings.key(claim.source()),
          Holdings.key(claim.iri()),
          Words.of(claim.status()),
          by(claim),
          times);
    }

    private static String by(Claim claim) {
      return String.join(" → ", claim.statement().manner().attributedTo());
    }
  }

  public boolean isOnAxis() {
    return !at.isEmpty();
  }

  /** Half the width of the mark, in pixels. */
  public int radius() {
    return 4 + size / 20;
  }
}
