package org.gainsay.document.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.gainsay.document.Outline;
import org.gainsay.document.passage.ReadText;
import org.gainsay.document.text.PlainTextReader;
import org.gainsay.source.Span;

/** Code that is none: lines of {@code label : value}, set apart so that the colons stand in a column. */
final class CodeFields {
  private static final Pattern FIELD = Pattern.compile("\\s*\\p{L}[\\p{L}\\p{N} .+/()-]{0,40}\\s?:\\s+\\S.*");
  private static final int ENOUGH = 2;

  private final ReadText text;
  private final Outline outline;

  CodeFields(ReadText text, Outline outline) {
    this.text = text;
    this.outline = outline;
  }

  /** Reads an indented block, or a fenced one in no language, if all its lines are fields. */
  void read(Node code) {
    List<Span> lines =
        code.getSourceSpans().stream()
            .map(span -> new Span(span.getInputIndex(), span.getInputIndex() + span.getLength()))
            .toList();
    List<Span> inner = code instanceof FencedCodeBlock && lines.size() > 2 ? lines.subList(1, lines.size() - 1) : lines;
    boolean plain =
        code instanceof IndentedCodeBlock
            || (code instanceof FencedCodeBlock fenced && (fenced.getInfo() == null || fenced.getInfo().isBlank()));
    long fields = inner.stream().filter(this::isField).count();
    if (plain && fields >= ENOUGH && fields == inner.size()) {
      new PlainTextReader(outline).read(text.lines(inner));
    }
  }

  private boolean isField(Span line) {
    return FIELD.matcher(text.content().substring(line.start(), line.end())).matches();
  }
}
