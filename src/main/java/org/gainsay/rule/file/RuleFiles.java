package org.gainsay.rule.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds rules and their table: on the class path, where the table is the list, or in a folder. */
public final class RuleFiles {
  private static final String BUNDLED = "/queries/rules/";
  private static final String ENDING = ".rq";

  private RuleFiles() {}

  public static List<RuleReader.Reading> bundled() {
    RuleTable table = RuleTable.read(BUNDLED + RuleTable.NAME, resource(RuleTable.NAME));
    List<RuleReader.Reading> readings = new ArrayList<>();
    readings.add(new RuleReader.Reading(List.of(), table.problems(), List.of()));
    table
        .weights()
        .forEach(
            (name, weight) -> {
              String path = "queries/rules/" + name + ENDING;
              readings.add(RuleReader.read(path, resource(name + ENDING), weight));
            });
    return readings;
  }

  private static String resource(String name) {
    try (@Nullable InputStream stream = RuleFiles.class.getResourceAsStream(BUNDLED + name)) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks " + BUNDLED + name);
      }
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(BUNDLED + name, e);
    }
  }

  public static List<RuleReader.Reading> of(Path folder) {
    Path tablePath = folder.resolve(RuleTable.NAME);
    RuleTable table =
        Files.exists(tablePath)
            ? RuleTable.read(tablePath.toString(), text(tablePath))
            : RuleTable.EMPTY;
    List<RuleReader.Reading> readings = new ArrayList<>();
    readings.add(new RuleReader.Reading(List.of(), table.problems(), List.of()));
    for (Path file : files(folder)) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      String key = name.substring(0, name.length() - ENDING.length());
      Weight weight = table.weights().getOrDefault(key, Weight.unlisted(RuleReader.id(name)));
      readings.add(RuleReader.read(file.toString(), text(file), weight));
    }
    return readings;
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
