package org.gainsay.extract.label;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.mention.Mention.QuantityMention;
import org.gainsay.mention.MentionFinder;
import org.gainsay.mention.Mentions;
import org.gainsay.quantity.Quantity;
import org.gainsay.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * What every figure under a label is to be read with: {@code B} of {@code Size (B)}, {@code 1,000 t}
 * of {@code Steel (1,000 t)}.
 *
 * @param words as they follow a figure
 * @param each what one of a figure stands for, or null where the words say it
 */
public record LabelUnit(String words, @Nullable Quantity each) {
  public static final LabelUnit NONE = new LabelUnit("", null);

  private static final int SYMBOL = 2;
  private static final String SIGNS = "$€£¥";
  private static final String IN = "in ";
  private static final Pattern BRACKET = Pattern.compile("\\s?[(\\[]");

  /** {@code US$ million}, {@code A$m}, {@code NOK million}: a currency by sign or letters, and a magnitude. */
  private static final Pattern SIGNED = Pattern.compile("(\\p{Lu}{1,3}[$]|\\p{Lu}{3}\\s)\\s?(\\p{L}{0,9})");

  /** The unit that words are; empty where they are none. */
  public static Optional<LabelUnit> of(String words, MentionFinder finder) {
    String unit = words.startsWith(IN) ? words.substring(IN.length()) : words;
    if (unit.isEmpty() || unit.chars().noneMatch(letter -> Character.isLetter(letter) || SIGNS.indexOf(letter) >= 0 || letter == '%' || letter == '°')) {
      return Optional.empty();
    }
    if (Character.isDigit(unit.codePointAt(0))) {
      return whole(unit, finder).map(each -> new LabelUnit("", each));
    }
    Optional<Quantity> coded = SIGNED.matcher(unit).matches() ? whole(SIGNED.matcher(unit).replaceFirst("$11 $2").strip(), finder) : Optional.empty();
    if (coded.isPresent()) {
      return coded.map(each -> new LabelUnit("", each));
    }
    if (SIGNS.indexOf(unit.charAt(0)) >= 0 || SIGNS.indexOf(unit.charAt(unit.length() - 1)) >= 0) {
      return whole(signed(unit), finder).map(each -> new LabelUnit("", each));
    }
    String behind = unit.length() <= SYMBOL ? unit : " " + unit;
    return whole("7" + behind, finder).map(any -> new LabelUnit(behind, null));
  }

  /** {@code M$} as one of it is written: {@code $1M}. */
  private static String signed(String unit) {
    boolean first = SIGNS.indexOf(unit.charAt(0)) >= 0;
    String rest = first ? unit.substring(1) : unit.substring(0, unit.length() - 1);
    return (first ? unit.charAt(0) : unit.charAt(unit.length() - 1)) + "1" + rest.strip();
  }

  /** The quantity that a whole text is. */
  private static Optional<Quantity> whole(String text, MentionFinder finder) {
    Span all = new Span(0, text.length());
    return finder.find(text).figures().stream()
        .filter(figure -> figure.span().equals(all) && figure instanceof QuantityMention)
        .map(figure -> ((QuantityMention) figure).quantity())
        .filter(quantity -> quantity.number() != null)
        .findFirst();
  }

  /** What is seen in a text under the label. */
  public Mentions in(String cell, MentionFinder finder) {
    String bare = cell.stripTrailing();
    boolean bears = !bare.isEmpty() && Character.isDigit(bare.charAt(bare.length() - 1));
    Mentions seen = bears || !isScaled(bare) ? finder.find(bears ? bare + words : bare) : scaled(bare, finder);
    if (each == null) {
      return bears ? seen : led(seen, finder);
    }
    List<Figure> figures = new ArrayList<>();
    seen.figures().forEach(figure -> figures.add(scaled(figure, each)));
    return new Mentions(seen.text(), figures, seen.names(), seen.properties(), seen.cues());
  }

  /** {@code 5 (wet)}: a figure before a bracket is read with the unit, too. */
  private Mentions led(Mentions seen, MentionFinder finder) {
    if (seen.figures().isEmpty()
        || !(seen.figures().get(0) instanceof QuantityMention first)
        || first.quantity().unit() != null
        || !BRACKET.matcher(seen.text()).region(first.span().end(), seen.text().length()).lookingAt()) {
      return seen;
    }
    List<Figure> figures = new ArrayList<>(seen.figures());
    String figure = seen.text().substring(first.span().start(), first.span().end());
    whole(figure + words, finder).ifPresent(quantity -> figures.set(0, new QuantityMention(first.span(), first.numbers(), quantity)));
    return new Mentions(seen.text(), figures, seen.names(), seen.properties(), seen.cues());
  }

  /** {@code 370K}: a figure whose unit, but not its magnitude, stands in the head. */
  private boolean isScaled(String bare) {
    int last = bare.length() - 1;
    return words.startsWith(" ")
        && last > 0
        && Character.isLetter(bare.charAt(last))
        && Character.isDigit(bare.charAt(last - 1));
  }

  private Mentions scaled(String bare, MentionFinder finder) {
    return whole(bare + words, finder).filter(quantity -> quantity.unit() != null).isPresent()
        ? finder.find(bare + words)
        : finder.find(bare);
  }

  private static Figure scaled(Figure figure, Quantity each) {
    @Nullable BigDecimal times = each.number();
    return figure instanceof QuantityMention mention
            && mention.quantity().unit() == null
            && times != null
        ? new QuantityMention(
            mention.span(), mention.numbers(), mention.quantity().in(each.unit(), times))
        : figure;
  }
}
