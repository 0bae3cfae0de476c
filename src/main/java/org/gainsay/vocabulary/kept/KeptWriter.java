package org.gainsay.vocabulary.kept;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Writes numbers, and texts as the numbers of theirs, each text once.
 *
 * <p>The file: a mark with the version of the form, the checksum of all that follows it, the count of texts, the
 * count of bytes in them, the count of numbers; the length in bytes of each text; the numbers, four bytes each,
 * the highest first; the texts in UTF-8, one behind the other.
 */
final class KeptWriter {
  /** Goes up by one when the form changes. */
  static final int MARK = 0x67730001;

  /** Bytes before what is summed up. */
  static final int HEAD = Integer.BYTES + Long.BYTES;

  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private final ByteArrayOutputStream encoded = new ByteArrayOutputStream();
  private final List<Integer> lengths = new ArrayList<>();
  private final List<Integer> numbers = new ArrayList<>();

  void number(int number) {
    numbers.add(number);
  }

  void flag(boolean flag) {
    number(flag ? 1 : 0);
  }

  /** A text that may be missing. */
  void text(@Nullable String text) {
    number(text == null ? KeptReader.MISSING : place(text));
  }

  void decimal(@Nullable BigDecimal decimal) {
    text(decimal == null ? null : decimal.toString());
  }

  void texts(Collection<String> all) {
    number(all.size());
    all.forEach(this::text);
  }

  /** Texts without an order, sorted, so that the same vocabulary is the same bytes. */
  void set(Set<String> all) {
    texts(all.stream().sorted().toList());
  }

  /** What stands under each key, in the order of the map, each written by {@code writer}. */
  <T> void map(Map<String, T> all, BiConsumer<T, KeptWriter> writer) {
    number(all.size());
    all.forEach(
        (key, one) -> {
          text(key);
          writer.accept(one, this);
        });
  }

  /** All of a list, each written by {@code writer}. */
  <T> void each(Collection<T> all, BiConsumer<T, KeptWriter> writer) {
    number(all.size());
    all.forEach(one -> writer.accept(one, this));
  }

  void numbers(List<Integer> all) {
    number(all.size());
    numbers.addAll(all);
  }

  /** The number of a text, which is written once. */
  int place(String text) {
    Integer known = texts.putIfAbsent(text, texts.size());
    if (known != null) {
      return known;
    }
    byte[] bytes = text.getBytes(UTF_8);
    lengths.add(bytes.length);
    encoded.writeBytes(bytes);
    return texts.size() - 1;
  }

  byte[] bytes() {
    int size = Integer.BYTES * (3 + lengths.size() + numbers.size()) + encoded.size();
    ByteBuffer whole = ByteBuffer.allocate(HEAD + size);
    whole.putInt(MARK).putLong(0).putInt(lengths.size()).putInt(encoded.size()).putInt(numbers.size());
    lengths.forEach(whole::putInt);
    numbers.forEach(whole::putInt);
    whole.put(encoded.toByteArray());
    return whole.putLong(Integer.BYTES, sum(whole.array())).array();
  }

  /** The checksum of what follows the head. */
  static long sum(byte[] file) {
    CRC32 sum = new CRC32();
    sum.update(file, HEAD, file.length - HEAD);
    return sum.getValue();
  }
}
