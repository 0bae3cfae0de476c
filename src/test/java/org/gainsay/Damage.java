package org.gainsay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Does to bytes what transmission, editors and malice do: the same damage for the same seed.
 *
 * <pre>new Damage(sound, 42).next()</pre>
 */
final class Damage {
  /** Enough for a table and some prose; longer ones only take longer. */
  private static final int LONGEST = 3_000;

  private static final int MOST_BLOWS = 5;
  private static final List<byte[]> SPLINTERS =
      List.of(
          "<", ">", "|", "\n|", "```\n", "[x](", "(((", "1e999", "\u00E9", "\uD83D\uDE00", "\r\n\r\n", "\t",
          "\u202E", "\u0000", "{\"a\":[", "<table><tr><td>", "&#x1F600;", "not undisclosed", "2024-13-45",
          "-PER-", "$1,000.5M", "\uFEFF", "---\n", "<!--").stream()
          .map(text -> text.getBytes(UTF_8))
          .toList();

  private final List<byte[]> sound;
  private final Random random;

  Damage(List<byte[]> sound, long seed) {
    this.sound = sound;
    this.random = new Random(seed);
  }

  /** A piece of some document with up to five blows. */
  byte[] next() {
    byte[] bytes = piece(LONGEST);
    for (int blows = 1 + random.nextInt(MOST_BLOWS); blows > 0; blows--) {
      bytes = struck(bytes);
    }
    return bytes;
  }

  private byte[] piece(int longest) {
    byte[] whole = sound.get(random.nextInt(sound.size()));
    int length = Math.min(whole.length, 1 + random.nextInt(longest));
    int start = random.nextInt(whole.length - length + 1);
    return Arrays.copyOfRange(whole, random.nextBoolean() ? 0 : start, start + length);
  }

  private byte[] struck(byte[] bytes) {
    int at = random.nextInt(bytes.length + 1);
    int end = Math.min(bytes.length, at + random.nextInt(60));
    return switch (random.nextInt(6)) {
      case 0 -> flipped(bytes);
      case 1 -> joined(bytes, at, new byte[0], end);
      case 2 -> joined(bytes, end, Arrays.copyOfRange(bytes, at, end), end);
      case 3 -> joined(bytes, at, piece(200), end);
      case 4 -> joined(bytes, at, SPLINTERS.get(random.nextInt(SPLINTERS.size())), at);
      default -> Arrays.copyOf(bytes, at);
    };
  }

  private byte[] flipped(byte[] bytes) {
    byte[] changed = bytes.clone();
    for (int flips = random.nextInt(4); flips >= 0 && changed.length > 0; flips--) {
      changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
    }
    return changed;
  }

  /** What stands before {@code from}, {@code between}, and what stands from {@code to} on. */
  private static byte[] joined(byte[] bytes, int from, byte[] between, int to) {
    byte[] joined = Arrays.copyOf(bytes, from + between.length + bytes.length - to);
    System.arraycopy(between, 0, joined, from, between.length);
    System.arraycopy(bytes, to, joined, from + between.length, bytes.length - to);
    return joined;
  }
}
