package org.gainsay.mention.name;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.gainsay.mention.Mention;
import org.gainsay.mention.Mention.CueMention;
import org.gainsay.mention.Mention.DateMention;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.Mention.PropertyMention;
import org.gainsay.mention.Mention.QuantityMention;
import org.gainsay.source.Span;

/** What names of things cover, and so is nothing by itself. Linear; all lists are by place. */
public final class Covered {
  private Covered() {}

  /** The figures that are not inside the name of a thing; a year that is a concept, too, stays a date. */
  public static List<Figure> figures(List<Figure> seen, List<NameMention> names) {
    return outside(seen, names, (figure, name) -> isInside(figure.span(), name) && !isDate(figure, name));
  }

  private static boolean isDate(Figure figure, NameMention name) {
    return figure instanceof DateMention && name.individual().concept() && figure.span().equals(name.span());
  }

  /** The labels that are not words of a longer name. */
  public static List<PropertyMention> labels(List<PropertyMention> seen, List<NameMention> names) {
    return outside(seen, names, (label, name) -> isPart(label.span(), name.span()));
  }

  /** The cues but for names in capitals that are spelled like one: {@code DROP}. */
  public static List<CueMention> cues(List<CueMention> seen, List<NameMention> names, String text) {
    return seen.isEmpty() || names.isEmpty()
        ? seen
        : outside(seen, names, (cue, name) -> cue.span().equals(name.span()) && isCapital(text, cue.span()));
  }

  private static boolean isCapital(String text, Span name) {
    return name.length() > 2
        && text.substring(name.start(), name.end()).chars().allMatch(Character::isUpperCase);
  }

  /** The names that are no unit of a figure: {@code cm3} in {@code 5 g/cm3}. */
  public static List<NameMention> names(List<NameMention> seen, List<Figure> figures, String text) {
    List<NameMention> kept = new ArrayList<>();
    int at = 0;
    for (NameMention name : seen) {
      while (at < figures.size() && figures.get(at).span().end() <= name.span().start()) {
        at++;
      }
      boolean unit = at < figures.size() && isUnit(name.span(), figures.get(at), text);
      if (!unit) {
        kept.add(name);
      }
    }
    return kept;
  }

  private static boolean isUnit(Span name, Figure figure, String text) {
    boolean behind =
        figure instanceof QuantityMention quantity
            && quantity.quantity().unit() != null
            && quantity.numbers().end() <= name.start();
    return behind
        && figure.span().contains(name)
        && text.substring(name.start(), name.end()).chars().noneMatch(Character::isUpperCase);
  }

  private static <T extends Mention> List<T> outside(
      List<T> seen, List<NameMention> names, BiPredicate<T, NameMention> covered) {
    List<T> outside = new ArrayList<>();
    int name = 0;
    for (T mention : seen) {
      while (name < names.size() && names.get(name).span().end() <= mention.span().start()) {
        name++;
      }
      if (name == names.size() || !covered.test(mention, names.get(name))) {
        outside.add(mention);
      }
    }
    return outside;
  }

  private static boolean isInside(Span figure, NameMention name) {
    return name.span().contains(figure)
        || (name.span().overlaps(figure) && !name.individual().concept());
  }

  private static boolean isPart(Span label, Span name) {
    return name.contains(label) && !name.equals(label);
  }
}
