package org.gainsay.document.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import org.gainsay.document.Nesting;
import org.gainsay.document.Outline;
import org.gainsay.document.passage.Passage;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * The entries that a parser's events stand for. Left out are aliases, values without words, and what
 * stands in a key that is no scalar.
 */
final class Entries {
  private final YamlText words;
  private final Nesting nesting;
  private final Deque<Next> awaited = new ArrayDeque<>();
  private int inKey;
  private int last = -1;
  private boolean isWhole;
  private @Nullable Passage held;

  private enum Next {
    KEY,
    VALUE,
    ITEM
  }

  Entries(YamlText words, Outline outline) {
    this.words = words;
    this.nesting = new Nesting(outline);
  }

  /** Where the last entry of the outermost mapping starts; negative where there is none yet. */
  int last() {
    return last;
  }

  /** Whether there is one, and a value of it. */
  boolean isWhole() {
    return last >= 0 && isWhole;
  }

  void add(Event event) {
    if (held != null) {
      add(held);
      held = null;
    }
    if (inKey > 0 || (isNode(event) && awaited.peek() == Next.KEY)) {
      key(event);
      return;
    }
    switch (event.getEventId()) {
      case MappingStart -> start(Next.KEY);
      case SequenceStart -> start(Next.ITEM);
      case MappingEnd, SequenceEnd -> end();
      case Scalar -> {
        value(words.scalar((ScalarEvent) event));
        next();
      }
      case Alias -> next();
      default -> {
        return; // where a stream or a document starts or ends
      }
    }
  }

  private static boolean isNode(Event event) {
    return switch (event.getEventId()) {
      case Scalar, Alias, MappingStart, SequenceStart -> true;
      default -> false;
    };
  }

  private void key(Event event) {
    inKey +=
        switch (event.getEventId()) {
          case MappingStart, SequenceStart -> 1;
          case MappingEnd, SequenceEnd -> -1;
          default -> 0;
        };
    if (inKey == 0) {
      if (awaited.size() == 1) {
        last = words.offset(event.getStartMark());
        isWhole = false;
      }
      nesting.key(event instanceof ScalarEvent scalar ? words.scalar(scalar) : Passage.EMPTY);
      next();
    }
  }

  /** A value of the outermost mapping is held until it is known that the syntax holds behind it. */
  private void value(Passage value) {
    if (awaited.size() == 1) {
      held = value;
    } else {
      add(value);
    }
  }

  private void add(Passage value) {
    isWhole = true;
    if (!value.isBlank()) {
      nesting.value(value);
    }
  }

  private void start(Next next) {
    awaited.push(next);
    if (next == Next.KEY) {
      nesting.startObject();
    } else {
      nesting.startArray();
    }
  }

  private void end() {
    if (awaited.pop() == Next.ITEM) {
      nesting.endArray();
    } else {
      nesting.endObject();
    }
    next();
  }

  /** What follows a key is its value, and what follows that is the next key. */
  private void next() {
    if (!awaited.isEmpty() && awaited.peek() != Next.ITEM) {
      awaited.push(awaited.pop() == Next.KEY ? Next.VALUE : Next.KEY);
    }
  }
}
