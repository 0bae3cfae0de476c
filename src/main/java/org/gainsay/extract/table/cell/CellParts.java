package org.gainsay.extract.table.cell;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.label.LabelUnit;
import org.gainsay.extract.page.Page;
import org.gainsay.extract.value.Labelled.Given;
import org.gainsay.extract.value.Scopes;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Property;

/**
 * The parts of a cell that each have a figure under a condition: {@code 17 t loaded / 11 t empty},
 * {@code Crest: 40 m} over {@code Base: 12 m}.
 */
public final class CellParts {
  private static final Pattern LEAD = Pattern.compile("\\s*(\\p{L}[\\p{L} -]{1,30}):\\s");
  private static final Pattern BORDER = Pattern.compile("\\n|\\s/\\s|[;,]\\s");
  private static final int MOST = 4;

  private final Page page;
  private final Passage passage;
  private final List<Property> label;
  private final LabelUnit unit;
  private final Scopes scopes;

  private CellParts(Page page, Passage passage, List<Property> label, LabelUnit unit, Scopes scopes) {
    this.page = page;
    this.passage = passage;
    this.label = label;
    this.unit = unit;
    this.scopes = scopes;
  }

  /** A value and its conditions. */
  public record Conditioned(Given given, SortedMap<String, String> scope) {}

  /** What a cell is read under: the properties of its label, the unit of its head. */
  public record Under(List<Property> label, LabelUnit unit) {}

  /** Those of a cell; empty where it has none, or only one without a label of its own. */
  public static List<Conditioned> of(Page page, Passage passage, Under under, Scopes scopes) {
    boolean figures = under.label().stream().allMatch(property -> property.range().isNumeric());
    return figures
        ? new CellParts(page, passage, under.label(), under.unit(), scopes).read()
        : List.of();
  }

  private List<Conditioned> read() {
    String text = Footnotes.blanked(passage);
    List<Span> parts = parts(text);
    boolean led = parts.size() == 1 && LEAD.matcher(text).lookingAt();
    if (parts.size() > MOST || (parts.size() == 1 && !led)) {
      return List.of();
    }
    List<Conditioned> read = new ArrayList<>();
    for (Span part : parts) {
      Matcher lead = LEAD.matcher(text).region(part.start(), part.end());
      int start = lead.lookingAt() ? lead.end() : part.start();
      List<Given> given = CellValues.in(page, passage, label, new CellValues.Part(new Span(start, part.end()), unit));
      if (given.size() != 1) {
        return List.of();
      }
      String named = start > part.start() ? lead.group(1) : "";
      read.add(new Conditioned(given.get(0), scope(given.get(0).property(), text.substring(part.start(), part.end()), parts.size() > 1 ? named : "")));
    }
    return led || areTold(read) ? read : List.of();
  }

  /** Whether each has conditions, and no two the same. */
  private static boolean areTold(List<Conditioned> read) {
    Set<SortedMap<String, String>> scopes = new HashSet<>();
    return read.stream().allMatch(part -> !part.scope().isEmpty() && scopes.add(part.scope()));
  }

  /** The conditions that a part names; else its own label is one. */
  private SortedMap<String, String> scope(Property property, String part, String named) {
    SortedMap<String, String> scope = new TreeMap<>();
    scopes.add(scope, property, page.finder().find(part).names());
    if (scope.isEmpty() && !named.isEmpty()) {
      scope.put(Scopes.PART, named);
    }
    return scope;
  }

  private static List<Span> parts(String text) {
    List<Span> parts = new ArrayList<>();
    Matcher border = BORDER.matcher(text);
    int start = 0;
    while (border.find() && parts.size() <= MOST) {
      parts.add(new Span(start, border.start()));
      start = border.end();
    }
    parts.add(new Span(start, text.length()));
    parts.removeIf(part -> text.substring(part.start(), part.end()).isBlank());
    return parts;
  }
}
