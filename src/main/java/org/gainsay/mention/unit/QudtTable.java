package org.gainsay.mention.unit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is used of QUDT as lines of fields with tabs between: made by each build, so that a start
 * need not go through qudtlib.
 */
public final class QudtTable {
  private static final String FILE = "qudt.tsv";
  private static final String LIST = "|";

  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, Qudt.Entry> entries = new HashMap<>();
  private final Map<String, Prefix> prefixes = new HashMap<>();

  private QudtTable() {}

  /** The table of the build; empty where there is none. */
  static Optional<Qudt> find() {
    try (@Nullable InputStream in = QudtTable.class.getResourceAsStream(FILE)) {
      return in == null ? Optional.empty() : Optional.of(read(new String(in.readAllBytes(), UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /** Writes the table below a root of the class path. */
  public static void keep(Path root) throws IOException {
    Path folder = root.resolve(QudtTable.class.getPackageName().replace('.', '/'));
    Files.writeString(Files.createDirectories(folder).resolve(FILE), write(QudtLibrary.read()));
  }

  static String write(Qudt qudt) {
    List<String> lines = new ArrayList<>();
    new TreeMap<>(qudt.labels()).forEach((name, label) -> lines.add(line("label", name, label)));
    new TreeMap<>(qudt.entries()).values().forEach(entry -> lines.add(line(entry)));
    new TreeMap<>(qudt.prefixesByName())
        .values()
        .forEach(p -> lines.add(line("prefix", p.name(), p.symbol(), p.factor().toString())));
    return String.join("\n", lines);
  }

  private static String line(String... fields) {
    return String.join("\t", fields);
  }

  private static String line(Qudt.Entry entry) {
    Base base = entry.base();
    return line(
        "unit",
        base.iri(),
        base.name(),
        base.label(),
        base.multiplier().toString(),
        base.offset().toString(),
        base.dimension().powers().entrySet().stream()
            .map(power -> power.getKey() + "^" + power.getValue())
            .sorted()
            .collect(Collectors.joining(LIST)),
        entry.symbol(),
        String.join(LIST, entry.labels()),
        entry.currency(),
        Boolean.toString(entry.scaled()));
  }

  static Qudt read(String text) {
    QudtTable table = new QudtTable();
    for (String line : text.split("\n", -1)) {
      String[] fields = line.split("\t", -1);
      switch (fields[0]) {
        case "label" -> table.labels.put(fields[1], fields[2]);
        case "unit" -> table.entries.put(fields[2], entry(fields));
        default ->
            table.prefixes.put(
                fields[1], new Prefix(fields[1], fields[2], new BigDecimal(fields[3])));
      }
    }
    return new Qudt(table.labels, table.entries, table.prefixes);
  }

  private static Qudt.Entry entry(String[] fields) {
    Base base =
        new Base(
            fields[1],
            fields[2],
            fields[3],
            new BigDecimal(fields[4]),
            new BigDecimal(fields[5]),
            new Dimension(powers(fields[6])));
    return new Qudt.Entry(
        base, fields[7], list(fields[8]), fields[9], Boolean.parseBoolean(fields[10]));
  }

  private static Map<String, Integer> powers(String field) {
    Map<String, Integer> powers = new HashMap<>();
    for (String power : list(field)) {
      int sign = power.lastIndexOf('^');
      powers.put(power.substring(0, sign), Integer.valueOf(power.substring(sign + 1)));
    }
    return powers;
  }

  private static List<String> list(String field) {
    return field.isEmpty() ? List.of() : List.of(field.split("\\|", -1));
  }
}
