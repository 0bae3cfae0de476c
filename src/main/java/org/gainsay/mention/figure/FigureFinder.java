package org.gainsay.mention.figure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.gainsay.mention.Mention.DateMention;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.mention.date.DateReader;
import org.gainsay.mention.date.calendar.Today;
import org.gainsay.mention.date.year.BareYears;
import org.gainsay.mention.measure.AmountReader;
import org.gainsay.mention.measure.FractionWords;
import org.gainsay.mention.measure.Scaling;
import org.gainsay.mention.measure.amount.CountedNouns;
import org.gainsay.mention.measure.amount.Money;
import org.gainsay.mention.measure.unit.UnitReader;
import org.gainsay.mention.number.Glyphs;
import org.gainsay.mention.number.Magnitudes;
import org.gainsay.mention.unit.CoinedUnit;
import org.gainsay.mention.unit.Lazy;
import org.gainsay.mention.unit.UnitCatalogue;
import org.gainsay.mention.unit.UnitConversion;
import org.gainsay.mention.unit.UnitUsage;
import org.gainsay.quantity.PartialDate;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Finds quantities and dates in plain text, in one pass from left to right.
 *
 * <pre>
 * FigureFinder.of(vocabulary).find("up to 12K men since May 2024")  // 12000, 2024-05
 * </pre>
 */
public final class FigureFinder {
  private static final PartialDate ANY_DAY = PartialDate.ofAnyYear("");

  /** Which it is does not matter where only the words are asked for. */
  private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 5);

  private final Lazy<UnitCatalogue> catalogue;
  private final SeriesReader series;
  private final QuantityWriter writer;
  private final BareYears years;

  private FigureFinder(Vocabulary vocabulary) {
    this.catalogue = new Lazy<>(() -> UnitCatalogue.load(CoinedUnit.of(vocabulary), UnitUsage.of(vocabulary)));
    Magnitudes magnitudes = Magnitudes.of(vocabulary);
    CountedNouns nouns = CountedNouns.of(vocabulary);
    UnitReader units = new UnitReader(catalogue, nouns);
    AmountReader amounts =
        new AmountReader(new Scaling(magnitudes, nouns), new Money(catalogue), units, nouns);
    this.series = new SeriesReader(amounts, new FractionWords(magnitudes, units));
    this.years = new BareYears(amounts);
    this.writer = new QuantityWriter(Bounds.of(vocabulary), Changes.of(vocabulary), catalogue);
  }

  /** A finder for the words of a vocabulary: its magnitudes, bounds, approximations and units. */
  public static FigureFinder of(Vocabulary vocabulary) {
    return new FigureFinder(vocabulary);
  }

  /** The figures of a text, by their start, none overlapping. Linear in the length of the text. */
  public List<Figure> find(String text) {
    return find(text, null);
  }

  /**
   * As {@link #find(String)}, with dates such as {@code last month} as well.
   *
   * @param spokenOn the day from which such dates count; null where it is unknown
   */
  public List<Figure> find(String text, @Nullable LocalDate spokenOn) {
    return scan(text, spokenOn == null ? null : new Today(spokenOn));
  }

  /** The figures of a text that has the same on every day and on none; null where it has not. */
  public @Nullable List<Figure> findOnAnyDay(String text) {
    Today today = new Today(SOME_DAY);
    List<Figure> found = scan(text, today);
    return today.isAsked() ? null : found;
  }

  private List<Figure> scan(String text, @Nullable Today today) {
    return new FigureScan(new Glyphs(text), new DateReader(years, today), series, writer).scan();
  }

  /**
   * The figures of a text that speaks on no known day, with dates such as {@code last month} as
   * any day at all.
   *
   * @param plain what was found without them
   */
  public List<Figure> findOnNoDay(String text, List<Figure> plain) {
    Map<Integer, Figure> known = new HashMap<>();
    plain.forEach(figure -> known.put(figure.span().start(), figure));
    return find(text, SOME_DAY).stream().map(figure -> open(figure, known)).toList();
  }

  private static Figure open(Figure figure, Map<Integer, Figure> known) {
    if (!(figure instanceof DateMention)) {
      return figure;
    }
    return known.get(figure.span().start()) instanceof DateMention date
        ? date
        : new DateMention(figure.span(), ANY_DAY);
  }

  /** What says a figure in another unit. */
  public UnitConversion conversion() {
    return new UnitConversion(catalogue);
  }

  /** Starts to load the units, so that the first text does not wait for them. */
  public CompletableFuture<Void> warm() {
    return CompletableFuture.runAsync(catalogue::value);
  }
}
