package org.gainsay.extract.table.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.bind.Besides;
import org.gainsay.extract.bind.Binder.Bond;
import org.gainsay.extract.label.LabelUnit;
import org.gainsay.extract.label.Measured;
import org.gainsay.extract.page.Page;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.extract.value.Fit;
import org.gainsay.extract.value.FoundValue;
import org.gainsay.extract.value.Labelled;
import org.gainsay.extract.value.Labelled.Given;
import org.gainsay.mention.Mentions;
import org.gainsay.mention.grammar.Words;
import org.gainsay.quantity.Unit;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Property;

/** The values in one cell, or in a part of it. */
public final class CellValues {
  private static final Pattern APART = Pattern.compile("\\d\\s\\p{Lu}$");
  private static final int MOST_WORDS = 4;
  private static final String ARROWS = "→➜➔⇒➡";

  private CellValues() {}

  /** Of the whole cell; behind an arrow the later one holds. */
  public static List<Given> of(Page page, Passage passage, List<Property> label, LabelUnit unit) {
    String text = Footnotes.blanked(passage);
    Part whole = new Part(new Span(arrow(text), text.length()), unit);
    List<Given> given = in(page, passage, label, whole);
    return given.isEmpty() ? given : beside(page, passage, given, unit.in(text, page.finder()));
  }

  /** With the figures beside the value that have words of their own. */
  private static List<Given> beside(
      Page page, Passage passage, List<Given> given, Mentions mentions) {
    Span all = new Span(0, Math.min(passage.text().length(), mentions.text().length()));
    Sentence sentence = Sentence.of(passage, all, mentions.within(all));
    List<FoundValue> found = given.stream().map(Given::value).toList();
    List<Given> more = new ArrayList<>(given);
    for (Bond bond : Besides.of(sentence, page.values(), found)) {
      more.add(new Given(bond.property(), bond.value()));
    }
    return more;
  }

  /** A stretch of a cell, and the unit that it is read with. */
  public record Part(Span span, LabelUnit unit) {}

  public static List<Given> in(Page page, Passage passage, List<Property> label, Part part) {
    String before = " ".repeat(part.span().start());
    String text = (before + Footnotes.blanked(passage).substring(before.length(), part.span().end())).stripTrailing();
    if (text.length() <= part.span().start()) {
      return List.of();
    }
    Mentions mentions = part.unit().in(text, page.finder());
    Span stretch = new Span(part.span().start(), mentions.text().length());
    List<Given> values = new ArrayList<>();
    List<Given> seen = Labelled.values(page.values(), label, mentions, stretch);
    boolean listed = seen.size() > 1 && seen.stream().map(Given::property).distinct().count() == 1;
    for (Given given : seen.isEmpty() ? counted(page, text, label, part) : seen) {
      Measured.worded(given, text).filter(worded -> listed || isMeant(text, part.span().start(), worded)).ifPresent(values::add);
    }
    return values;
  }

  /** Whether a value is what a cell says from a place on: it leads to a mark, or is most of it. */
  private static boolean isMeant(String text, int from, Given given) {
    Span inside = given.value().span();
    boolean leads = text.substring(from, inside.start()).isBlank();
    return !given.property().range().isNumeric()
        || (leads && isLed(text.substring(inside.end())))
        || isBracketed(text, inside)
        || isWhole(item(text, from, inside), inside);
  }

  /** {@code Grebe 30 (40 kW)}: a bracket that ends the cell. */
  private static boolean isBracketed(String text, Span figure) {
    return text.startsWith("(", figure.start() - 1) && text.substring(figure.end()).strip().equals(")");
  }

  /** The line, or what stands between semicolons, in which a figure stands. */
  private static String item(String text, int from, Span figure) {
    int start = Math.max(from, Math.max(text.lastIndexOf('\n', figure.start()), text.lastIndexOf("; ", figure.start())) + 1);
    int line = text.indexOf('\n', figure.end());
    int mark = text.indexOf("; ", figure.end());
    int end = Math.min(line < 0 ? text.length() : line, mark < 0 ? text.length() : mark);
    return text.substring(Math.min(start, figure.start()), end);
  }

  /** {@code 1 T} of what is counted: a magnitude apart, that by itself would be a unit. */
  private static List<Given> counted(Page page, String text, List<Property> label, Part part) {
    for (Property property : APART.matcher(text).find() && part.unit().equals(LabelUnit.NONE) ? label : List.<Property>of()) {
      for (Unit unit : property.units().stream().filter(Fit::isCounted).limit(1).toList()) {
        Mentions mentions = page.finder().find(text + " " + unit.label());
        Span stretch = new Span(part.span().start(), mentions.text().length());
        return Labelled.values(page.values(), List.of(property), mentions, stretch);
      }
    }
    return List.of();
  }

  private static int arrow(String text) {
    int at = text.length();
    while (at > 0 && ARROWS.indexOf(text.charAt(at - 1)) < 0) {
      at--;
    }
    return at;
  }

  /** Whether a figure is what the cell says, rather than a number in a sentence about it. */
  private static boolean isWhole(String cell, Span figure) {
    return Words.count(cell) <= MOST_WORDS || figure.length() * 2 >= cell.strip().length();
  }

  /** {@code 1.6 m @ 3 kn}: a mark and not a word goes on from the figure; a bracket may be longer. */
  private static boolean isLed(String rest) {
    String behind = rest.strip();
    boolean bracket = behind.startsWith("(") && Words.count(behind.substring(behind.indexOf(')') + 1)) <= MOST_WORDS;
    return (bracket || Words.count(rest) <= MOST_WORDS)
        && !behind.isEmpty()
        && !Character.isLetterOrDigit(behind.charAt(0));
  }
}
