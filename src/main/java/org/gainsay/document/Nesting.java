package org.gainsay.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.gainsay.document.Block.Holder;
import org.gainsay.document.passage.Passage;

/**
 * Objects and arrays within each other as entries: {@code {"a": {"b": [1, 2]}}} gives {@code a b →
 * 1} and {@code a b → 2}. A value without any key becomes a paragraph.
 */
public final class Nesting {
  private final Outline outline;
  private final List<Passage> keys = new ArrayList<>();
  private final Deque<Boolean> keyed = new ArrayDeque<>();
  private final Deque<Holder> holders = new ArrayDeque<>();

  /**
   * @param outline where the entries go
   */
  public Nesting(Outline outline) {
    this.outline = outline;
  }

  public void startObject() {
    keyed.push(false);
    holders.push(new Holder(holders.peek()));
  }

  public void endObject() {
    dropKey();
    holders.pop();
  }

  public void startArray() {
    keyed.push(false);
  }

  public void endArray() {
    dropKey();
  }

  /** The next key of the innermost object. */
  public void key(Passage key) {
    dropKey();
    keyed.push(true);
    keys.add(key);
  }

  /** Leaves an object's last key, if it has one, or the object or array itself. */
  private void dropKey() {
    if (keyed.pop()) {
      keys.remove(keys.size() - 1);
    }
  }

  public void value(Passage value) {
    if (keys.isEmpty()) {
      outline.paragraph(value);
    } else {
      outline.entry(keys, value, holders.peek());
    }
  }
}
