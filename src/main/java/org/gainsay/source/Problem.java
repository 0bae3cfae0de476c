package org.gainsay.source;

import org.jspecify.annotations.Nullable;

/**
 * Something in the outside world that is not as it should be: what was found, what was expected and
 * what to do, and where.
 *
 * @param path the file
 * @param position where in the file, or null where it is the file as a whole
 * @param excerpt the line and caret, or null where there is no text to show
 */
public record Problem(
    String path, @Nullable Position position, String message, @Nullable Excerpt excerpt)
    implements Comparable<Problem> {

  public static Problem of(String path, String message) {
    return new Problem(path, null, message, null);
  }

  public static Problem at(String path, Excerpt excerpt, String message) {
    return new Problem(path, excerpt.position(), message, excerpt);
  }

  /** {@code file:line:column}, or the file alone. */
  public String place() {
    return position == null ? path : path + ":" + position;
  }

  @Override
  public int compareTo(Problem other) {
    int byPlace = place().compareTo(other.place());
    return byPlace != 0 ? byPlace : message.compareTo(other.message);
  }
}
