package org.gainsay.mention.unit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.CountedUnit;

/**
 * One line of {@code units.txt}: how English text writes a unit of QUDT.
 *
 * @param name in QUDT; {@code -} for symbols and words that are no units in text, {@code ~} for
 *     symbols that take no prefix
 */
public record UnitUsage(String name, List<String> symbols, List<String> words, boolean prefixed) {
  private static final int LONGEST_SYMBOL = 3;
  private static final String FILE = "units.txt";

  static List<UnitUsage> readAll() {
    try (InputStream in = UnitUsage.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("not in the jar: " + FILE);
      }
      String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(UnitUsage::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /** How a vocabulary writes the units of QUDT; short words of one case are symbols. */
  public static List<UnitUsage> of(Vocabulary vocabulary) {
    return vocabulary.units().stream()
        .filter(unit -> unit.unit().iri().startsWith(Qudt.UNITS))
        .map(UnitUsage::of)
        .toList();
  }

  private static UnitUsage of(CountedUnit unit) {
    String name = unit.unit().iri().substring(Qudt.UNITS.length());
    List<String> labels = unit.labels().all();
    List<String> symbols = labels.stream().filter(UnitUsage::isSymbol).toList();
    List<String> words = labels.stream().filter(label -> !isSymbol(label)).toList();
    return new UnitUsage(name, symbols, words, false);
  }

  private static boolean isSymbol(String label) {
    return label.length() <= LONGEST_SYMBOL && !label.contains(" ");
  }

  private static UnitUsage read(String line) {
    String[] parts = line.split(";", -1);
    return new UnitUsage(
        parts[0].strip(),
        parts.length > 1 ? split(parts[1], " ") : List.of(),
        parts.length > 2 ? split(parts[2], ",") : List.of(),
        parts.length > 3 && parts[3].strip().equals("P"));
  }

  private static List<String> split(String part, String separator) {
    return Arrays.stream(part.split(separator))
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .toList();
  }

  boolean isDenial() {
    return name.equals("-");
  }

  boolean isBare() {
    return name.equals("~");
  }
}
