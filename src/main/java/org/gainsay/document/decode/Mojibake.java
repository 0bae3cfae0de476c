package org.gainsay.document.decode;

import org.gainsay.document.decode.Misreading.Piece;
import org.gainsay.document.passage.OffsetMap;
import org.gainsay.document.passage.ReadText;
import org.gainsay.source.Span;

/**
 * Repairs text that was UTF-8, was decoded with a code page and saved again: {@code âˆš} was {@code
 * √}. Text in which such letters are meant stays as it is.
 *
 * <p>Sequences that are sure are always repaired, others only where sure ones surround them and
 * nearly nothing else in the text is beyond ASCII. What was cut short becomes U+FFFD.
 */
public final class Mojibake {
  private static final int CLEAN = 20;

  private final String text;
  private final Misreading misreading;
  private int sure;
  private int pieces;
  private int strangers;

  private Mojibake(String text, CodePage page) {
    this.text = text;
    this.misreading = new Misreading(text, page);
  }

  /** The text as it was meant, with the way back to the text as found. Cost is linear. */
  public static ReadText repair(String found) {
    if (!hasPairs(found)) {
      return ReadText.of(found);
    }
    Mojibake best = new Mojibake(found, CodePage.WINDOWS_1252).counted();
    for (CodePage page : CodePage.ALL) {
      Mojibake other = new Mojibake(found, page).counted();
      best = other.sure > best.sure ? other : best;
    }
    return best.sure == 0 ? ReadText.of(found) : best.repaired();
  }

  private static boolean hasPairs(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80 && text.charAt(i - 1) >= 0x80) {
        return true;
      }
    }
    return false;
  }

  private Mojibake counted() {
    walk(
        (at, piece) -> {
          sure += piece.isSure() ? 1 : 0;
          pieces += piece.isWhole() || piece.isSure() ? 1 : 0;
          strangers += piece.isWhole() || piece.isSure() ? 0 : 1;
        });
    return this;
  }

  private ReadText repaired() {
    StringBuilder read = new StringBuilder(text.length());
    OffsetMap.Builder map = new OffsetMap.Builder();
    boolean clean = (long) strangers * CLEAN <= pieces;
    int[] done = {0};
    walk(
        (at, piece) -> {
          if (piece.isSure() || (piece.isWhole() && clean)) {
            map.add(at - done[0], new Span(done[0], at));
            read.append(text, done[0], at);
            String meant = piece.isWhole() ? misreading.decode(at, piece.length()) : "\uFFFD";
            done[0] = at + piece.length();
            map.add(meant.length(), new Span(at, done[0]));
            read.append(meant);
          }
        });
    map.add(text.length() - done[0], new Span(done[0], text.length()));
    read.append(text, done[0], text.length());
    return ReadText.of(read.toString(), map.build());
  }

  private interface Visitor {
    void visit(int at, Piece piece);
  }

  /** Visits each piece and each other character beyond ASCII. */
  private void walk(Visitor visitor) {
    int end = -1;
    for (int at = 0; at < text.length(); ) {
      if (text.charAt(at) < 0x80) {
        at++;
        continue;
      }
      Piece piece = misreading.at(at, end == at);
      visitor.visit(at, piece);
      at += piece.length();
      end = piece.isWhole() ? at : end;
    }
  }
}
