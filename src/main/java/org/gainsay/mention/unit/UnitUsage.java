package org.gainsay.mention.unit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.quantity.Unit;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.CountedUnit;

/**
 * One line of {@code units.txt}: how English text writes a unit of QUDT.
 *
 * @param name in QUDT; {@code -} for symbols and words that are no units in text, {@code ~} for
 *     symbols that take no prefix
 * @param among where the symbols mean another unit elsewhere: the units one of which a vocabulary
 *     has to measure in; empty for what always holds
 */
public record UnitUsage(
    String name, List<String> symbols, List<String> words, boolean prefixed, List<String> among) {
  private static final int LONGEST_SYMBOL = 3;
  private static final String FILE = "units.txt";
  private static final String NONE_OF = "-";

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
    Set<String> measured = measured(vocabulary);
    return Stream.concat(
            vocabulary.units().stream()
                .filter(unit -> unit.unit().iri().startsWith(Qudt.UNITS))
                .map(UnitUsage::of),
            readAll().stream().filter(usage -> usage.isMeantAmong(measured)))
        .toList();
  }

  /** The units of QUDT in which a vocabulary measures. */
  private static Set<String> measured(Vocabulary vocabulary) {
    return vocabulary.properties().stream()
        .flatMap(property -> property.units().stream())
        .map(Unit::iri)
        .filter(iri -> iri.startsWith(Qudt.UNITS))
        .map(iri -> iri.substring(Qudt.UNITS.length()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** {@code nm}: a nautical mile where distances are measured and nothing so small as its namesake. */
  private boolean isMeantAmong(Set<String> measured) {
    return among.stream().anyMatch(measured::contains)
        && among.stream().noneMatch(unit -> unit.startsWith(NONE_OF) && measured.contains(unit.substring(1)));
  }

  boolean isAlways() {
    return among.isEmpty();
  }

  private static UnitUsage of(CountedUnit unit) {
    String name = unit.unit().iri().substring(Qudt.UNITS.length());
    List<String> labels = unit.labels().all();
    List<String> symbols = labels.stream().filter(UnitUsage::isSymbol).toList();
    List<String> words = labels.stream().filter(label -> !isSymbol(label)).toList();
    return new UnitUsage(name, symbols, words, false, List.of());
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
        parts.length > 3 && parts[3].strip().equals("P"),
        parts.length > 4 ? split(parts[4], " ") : List.of());
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
