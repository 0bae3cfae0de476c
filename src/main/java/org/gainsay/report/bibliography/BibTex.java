package org.gainsay.report.bibliography;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Entries as BibTeX. */
final class BibTex {
  /** What TeX would take for a command. */
  private static final Map<Character, String> SPECIAL =
      Map.of(
          '\\', "\\textbackslash{}",
          '~', "\\textasciitilde{}",
          '^', "\\textasciicircum{}",
          '{', "\\textbraceleft{}",
          '}', "\\textbraceright{}",
          '&', "\\&",
          '%', "\\%",
          '$', "\\$",
          '#', "\\#",
          '_', "\\_");

  private BibTex() {}

  static String of(List<Entry> entries) {
    return entries.stream().map(BibTex::of).collect(Collectors.joining("\n"));
  }

  private static String of(Entry entry) {
    StringBuilder text = new StringBuilder("@misc{" + entry.key());
    field("title", "{" + escaped(entry.title()) + "}", text);
    String author = entry.author();
    field("author", author == null ? null : "{" + escaped(author) + "}", text);
    date(entry.day(), text);
    field("url", address(entry.address()), text);
    field("note", escaped(entry.path()), text);
    return text.append("\n}\n").toString();
  }

  private static void date(@Nullable LocalDate day, StringBuilder text) {
    if (day != null) {
      field("year", Integer.toString(day.getYear()), text);
      field("month", day.getMonth().name().toLowerCase(Locale.ROOT).substring(0, 3), text);
    }
  }

  private static void field(String name, @Nullable String value, StringBuilder text) {
    if (value != null) {
      boolean macro = name.equals("month");
      text.append(",\n  ").append(name).append(" = ");
      text.append(macro ? value : "{" + value + "}");
    }
  }

  /** Of an address, braces are all that must not stand in a field. */
  private static @Nullable String address(@Nullable String address) {
    return address == null
        ? null
        : address.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
  }

  private static String escaped(String text) {
    return text.chars()
        .mapToObj(sign -> SPECIAL.getOrDefault((char) sign, String.valueOf((char) sign)))
        .collect(Collectors.joining());
  }
}
