package org.gainsay.vocabulary.kept;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what {@link KeptWriter} wrote, in its order; a text is decoded when it is first asked for, once. */
final class KeptReader {
  static final int MISSING = -1;

  private static final int COUNTS = 3 * Integer.BYTES;

  private final byte[] file;
  private final int[] starts;
  private final int[] numbers;
  private final @Nullable String[] texts;
  private int at;

  private KeptReader(byte[] file, int[] starts, int[] numbers) {
    this.file = file;
    this.starts = starts;
    this.numbers = numbers;
    this.texts = new String[starts.length - 1];
  }

  /** Empty for a file that is damaged, cut off, or of another version of the form. */
  static Optional<KeptReader> of(byte[] file) {
    if (file.length < KeptWriter.HEAD + COUNTS) {
      return Optional.empty();
    }
    ByteBuffer whole = ByteBuffer.wrap(file);
    boolean sound = whole.getInt() == KeptWriter.MARK && whole.getLong() == KeptWriter.sum(file);
    return sound ? Optional.of(opened(file, whole)) : Optional.empty();
  }

  private static KeptReader opened(byte[] file, ByteBuffer whole) {
    int[] starts = new int[whole.getInt() + 1];
    starts[0] = file.length - whole.getInt();
    int[] numbers = new int[whole.getInt()];
    whole.asIntBuffer().get(starts, 1, starts.length - 1).get(numbers);
    for (int text = 1; text < starts.length; text++) {
      starts[text] += starts[text - 1];
    }
    return new KeptReader(file, starts, numbers);
  }

  int number() {
    return numbers[at++];
  }

  boolean flag() {
    return number() != 0;
  }

  @Nullable String textOrNull() {
    int number = number();
    return number == MISSING ? null : text(number);
  }

  String text() {
    return text(number());
  }

  /** A text by its number. */
  String text(int number) {
    String known = texts[number];
    if (known == null) {
      known = new String(file, starts[number], starts[number + 1] - starts[number], UTF_8);
      texts[number] = known;
    }
    return known;
  }

  @Nullable BigDecimal decimal() {
    @Nullable String text = textOrNull();
    return text == null ? null : new BigDecimal(text);
  }

  List<String> texts() {
    int count = number();
    if (count == 0) {
      return List.of();
    }
    List<String> all = new ArrayList<>(count);
    for (int left = count; left > 0; left--) {
      all.add(text());
    }
    return all;
  }

  <T> List<T> each(Function<KeptReader, T> reader) {
    int count = number();
    List<T> all = new ArrayList<>(count);
    for (int left = count; left > 0; left--) {
      all.add(reader.apply(this));
    }
    return all;
  }

  int[] numbers() {
    int count = number();
    at += count;
    return Arrays.copyOfRange(numbers, at - count, at);
  }
}
