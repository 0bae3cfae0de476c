package org.gainsay.cli.console;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** The forms that options come in. */
public final class Options {
  private Options() {}

  /** One value, read by {@code converter}. */
  public static <T> OptionSpec one(String name, String label, ITypeConverter<T> converter, String about) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .type(Object.class)
        .converters(converter)
        .description(about)
        .build();
  }

  /** One value without which the command cannot be run. */
  public static <T> OptionSpec needed(
      String name, String label, ITypeConverter<T> converter, String about) {
    return OptionSpec.builder(one(name, label, converter, about)).required(true).build();
  }

  /** The day to judge on. */
  public static OptionSpec asOf() {
    return one(
        "--as-of",
        "DATE",
        Options::day,
        "Judges by what was known on a day, such as 2026-01-31: later documents are left out.");
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("'" + text + "' is not a day such as 2026-01-31");
    }
  }

  /** Given or not. */
  public static OptionSpec flag(String name, String about) {
    return OptionSpec.builder(name).type(boolean.class).arity("0").description(about).build();
  }

  /** One word of a few. */
  public static <E extends Enum<E>> OptionSpec choice(String name, Class<E> choices, String about) {
    String words =
        Stream.of(choices.getEnumConstants()).map(Options::word).collect(Collectors.joining(", "));
    return one(name, "WORD", text -> chosen(text, choices, words), about + " " + words + ".");
  }

  /** Any number of values, one each time that the option is given. */
  public static OptionSpec many(String name, String label, String about) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .description(about + " Repeatable.")
        .build();
  }

  public static List<String> values(ParseResult call, String name) {
    return call.matchedOptionValue(name, List.of());
  }

  private static String word(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }

  private static <E extends Enum<E>> E chosen(String text, Class<E> choices, String words) {
    return Stream.of(choices.getEnumConstants())
        .filter(choice -> word(choice).equals(text))
        .findFirst()
        .orElseThrow(
            () -> new TypeConversionException("'" + text + "' is none of " + words));
  }
}
