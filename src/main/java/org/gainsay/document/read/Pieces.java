package org.gainsay.document.read;

import java.util.List;
import org.gainsay.document.Document;
import org.gainsay.source.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A document piece by piece, in the order of its text. All but long texts have one piece.
 *
 * <pre>for (Document piece = pieces.next(); piece != null; piece = pieces.next()) { … }</pre>
 */
public interface Pieces {
  /**
   * The next piece, or null after the last and where nothing can be read. Offsets are those of the
   * whole document, headings of earlier pieces stand over later ones; what the document says of
   * itself is said with the first.
   */
  @Nullable Document next();

  /** What was wrong, by place; known in full after the last piece. */
  List<Problem> problems();

  /** All of the text as decoded: as much memory as it is long. */
  String text();
}
