package org.gainsay.serve.view.wording;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Term;
import org.gainsay.claim.Value;
import org.gainsay.quantity.Quantity;
import org.gainsay.quantity.Unit;
import org.gainsay.serve.holding.Holdings;
import org.gainsay.source.Metadata;
import org.gainsay.source.Source;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** How things are called on pages. */
public final class Words {
  private static final int LONG = 120;

  private Words() {}

  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  public static String property(Vocabulary vocabulary, Term property) {
    return vocabulary.called(property.iri(), property.label());
  }

  /** The value in its document's words, {@code not} before it where it is denied. */
  public static String value(Claim claim) {
    String words = String.join(" ", claim.value().text().strip().split("\\s+"));
    String cut = words.length() <= LONG ? words : cut(words);
    return claim.statement().polarity() == Polarity.DENIED ? "not " + cut : cut;
  }

  private static String cut(String words) {
    int end = Character.isHighSurrogate(words.charAt(LONG - 1)) ? LONG - 1 : LONG;
    return words.substring(0, end) + "…";
  }

  /** The value as it is compared with others: an interval in its unit, the first and last day, a name. */
  public static String understood(Claim claim) {
    return switch (claim.value()) {
      case Value.QuantityValue(var quantity, var words) -> understood(quantity);
      case Value.DateValue(var date, var words) -> span(date.earliest().toString(), date.latest().toString());
      case Value.ConceptValue(var concept, var words) -> concept.label();
      case Value.EntityValue(var entity, var words) -> entity.label();
      case Value.TextValue(var words) -> "these words";
      case Value.UndisclosedValue undisclosed -> "said to be undisclosed";
    };
  }

  private static String understood(Quantity quantity) {
    Unit unit = quantity.unit();
    String figures = span(side(quantity.interval().low()), side(quantity.interval().high()));
    return unit == null ? figures : figures + " " + unit.label();
  }

  private static String side(@Nullable BigDecimal figure) {
    return figure == null ? "anything" : Figures.brief(figure.doubleValue());
  }

  private static String span(String low, String high) {
    return low.equals(high) ? low : low + " to " + high;
  }

  public static String scope(Claim claim) {
    return String.join(", ", claim.statement().scope().values());
  }

  /** The last part of a path: enough to know a document by. */
  public static String file(Source source) {
    return source.path().substring(source.path().lastIndexOf('/') + 1);
  }

  public static String title(Source source) {
    return Objects.requireNonNullElse(source.metadata().title(), file(source));
  }

  /** Who published it when, as far as that is known. */
  public static String origin(Source source) {
    Metadata known = source.metadata();
    return Stream.of(publisher(known.publisher()), known.spokenOn())
        .filter(Objects::nonNull)
        .map(Objects::toString)
        .collect(Collectors.joining(", "));
  }

  private static @Nullable String publisher(@Nullable String publisher) {
    return publisher != null && publisher.contains("://") ? Holdings.key(publisher) : publisher;
  }

  /** Only what leads to the web is a link; of anything else the words are shown. */
  public static boolean isLink(@Nullable String address) {
    return address != null
        && (address.startsWith("https://") || address.startsWith("http://"))
        && address.chars().noneMatch(c -> c <= ' ' || c == '"' || c == '<' || c == '>' || c == '\\');
  }

  public static String decimal(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }

  /** {@code 1 claim}, {@code 3 claims}. */
  public static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
