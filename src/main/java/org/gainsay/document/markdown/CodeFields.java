package org.gainsay.document.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.gainsay.document.Outline;
import org.gainsay.document.json.JsonReader;
import org.gainsay.document.passage.ReadText;
import org.gainsay.document.text.PlainTextReader;
import org.gainsay.document.yaml.YamlReader;
import org.gainsay.source.Span;

/**
 * Code that is none: lines of {@code label : value}, set apart so that the colons stand in a column,
 * and what programs are set up with, as JSON or YAML.
 */
final class CodeFields {
  private static final Pattern FIELD = Pattern.compile("\\s*\\p{L}[\\p{L}\\p{N}_ .+/()-]{0,40}\\s?:\\s+\\S.*");
  private static final Pattern MEMBER = Pattern.compile("\\s*[{,]?\\s*\"[^\"]{1,60}\"\\s*:\\s*(\\S.*)?");
  private static final Pattern BRACKETS = Pattern.compile("[\\s{}\\[\\],.…]*|\\s*//.*");
  private static final Set<String> DATA = Set.of("json", "jsonc", "json5");
  private static final Set<String> YAML = Set.of("yaml", "yml");
  private static final int ENOUGH = 2;
  private static final int MEMBERS = 3;
  private static final int LONGEST_VALUE = 40;

  private final ReadText text;
  private final Outline outline;

  CodeFields(ReadText text, Outline outline) {
    this.text = text;
    this.outline = outline;
  }

  /** Reads an indented block, or a fenced one in no language of programs, if it is made of fields. */
  void read(Node code) {
    List<Span> lines =
        code.getSourceSpans().stream()
            .map(span -> new Span(span.getInputIndex(), span.getInputIndex() + span.getLength()))
            .toList();
    List<Span> inner = code instanceof FencedCodeBlock && lines.size() > 2 ? lines.subList(1, lines.size() - 1) : lines;
    String language = language(code);
    if (DATA.contains(language) || (language.isEmpty() && begins(inner, '{'))) {
      data(inner);
    } else if (YAML.contains(language) && inner.stream().filter(this::isField).count() >= ENOUGH) {
      YamlReader.readExample(text.lines(inner), outline);
    } else if (language.isEmpty()) {
      fields(inner);
    }
  }

  private static String language(Node code) {
    return code instanceof FencedCodeBlock fenced && fenced.getInfo() != null
        ? fenced.getInfo().strip().toLowerCase(Locale.ROOT)
        : "";
  }

  private boolean begins(List<Span> lines, char unit) {
    return !lines.isEmpty() && slice(lines.get(0)).strip().startsWith(String.valueOf(unit));
  }

  /** JSON whose values are short; what people say to each other in it is none of the text's. */
  private void data(List<Span> lines) {
    int members = 0;
    for (Span line : lines) {
      Matcher member = MEMBER.matcher(slice(line));
      boolean is = member.matches();
      boolean brief = is && (member.group(1) == null || member.group(1).length() <= LONGEST_VALUE);
      if (!brief && !BRACKETS.matcher(slice(line)).matches()) {
        return;
      }
      members += is ? 1 : 0;
    }
    if (members >= MEMBERS) {
      JsonReader.readExample(text.lines(lines), outline);
    }
  }

  private void fields(List<Span> lines) {
    if (lines.size() >= ENOUGH && lines.stream().allMatch(this::isField)) {
      new PlainTextReader(outline).read(text.lines(lines));
    }
  }

  private boolean isField(Span line) {
    return FIELD.matcher(slice(line)).matches();
  }

  private String slice(Span line) {
    return text.content().substring(line.start(), line.end());
  }
}
