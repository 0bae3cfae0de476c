package org.gainsay.document.yaml;

import java.util.Optional;
import java.util.function.Consumer;
import org.gainsay.document.passage.Passage;
import org.gainsay.document.passage.PassageBuilder;
import org.gainsay.document.passage.ReadText;
import org.gainsay.source.Link;
import org.gainsay.source.Span;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** A text of YAML: what a parser reads of it, and where its marks stand in it. */
final class YamlText {
  private static final ScalarResolver RESOLVER = new CoreScalarResolver(false);

  private final ReadText text;
  private final String content;
  private final Consumer<Link> links;
  private int points;
  private int units;

  YamlText(ReadText text, Consumer<Link> links) {
    this.text = text;
    this.content = printable(text.content());
    this.links = links;
  }

  /** The text with a space for each unit that YAML does not allow, so that no parser stops there. */
  private static String printable(String found) {
    StringBuilder content = new StringBuilder(found);
    for (int at = 0; at < content.length(); at += Character.charCount(content.codePointAt(at))) {
      if (!StreamReader.isPrintable(content.codePointAt(at))) {
        content.setCharAt(at, ' ');
      }
    }
    return content.toString();
  }

  String content() {
    return content;
  }

  /** From now on marks count from an offset. */
  void start(int start) {
    units = start;
    points = 0;
  }

  /** The offset of a mark, which counts code points. Linear in the way from the last one. */
  int offset(Optional<Mark> mark) {
    int index = mark.orElseThrow().getIndex();
    units = content.offsetByCodePoints(units, index - points);
    points = index;
    return units;
  }

  Passage words(int start, int end) {
    return new PassageBuilder(text, links).copy(start, end).build();
  }

  Passage scalar(ScalarEvent scalar) {
    Span place = new Span(offset(scalar.getStartMark()), offset(scalar.getEndMark()));
    boolean isNull = scalar.isPlain() && Tag.NULL.equals(RESOLVER.resolve(scalar.getValue(), true));
    return isNull
        ? Passage.EMPTY
        : new ScalarWords(content, scalar, place, new PassageBuilder(text, links)).read();
  }
}
