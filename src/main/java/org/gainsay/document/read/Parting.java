package org.gainsay.document.read;

import java.util.List;
import org.gainsay.document.passage.ReadText;
import org.gainsay.source.Span;
import org.jspecify.annotations.Nullable;

/** Takes a long text part by part; what a border leaves open begins the next part again. */
final class Parting {
  /** What part of a window a part takes at least. */
  private static final int SHARE = 4;

  private final Window window;
  private final boolean tabs;
  private @Nullable ReadText open;
  private @Nullable String fence;
  private int end;

  /**
   * Parts what a window slides over.
   *
   * @param tabs whether tabs part the columns of tables
   */
  Parting(Window window, boolean tabs) {
    this.window = window;
    this.tabs = tabs;
  }

  /** What of the window is one part; {@link #moveOn} goes behind it. */
  ReadText part() {
    String content = window.content();
    @Nullable ReadText begun = open;
    end = content.length();
    if (window.hasMore()) {
      Borders.Opening opening = new Borders.Opening(tabs, fence, open != null);
      Borders.Cut cut = new Borders(content, content.length() / SHARE, opening).best();
      end = cut.at();
      carry(cut);
    }
    ReadText part = window.lines(List.of(new Span(0, end)));
    return begun == null ? part : begun.then(part);
  }

  private void carry(Borders.Cut cut) {
    if (!cut.carried()) {
      boolean none = cut.open().isEmpty();
      open = none ? null : window.lines(cut.open());
      fence = none ? null : Borders.fence(window.content(), cut.open().get(0));
    }
  }

  void moveOn() {
    window.moveTo(end);
  }
}
