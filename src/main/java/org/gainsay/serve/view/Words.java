package org.gainsay.serve.view;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Term;
import org.gainsay.serve.holding.Holdings;
import org.gainsay.source.Metadata;
import org.gainsay.source.Source;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** How things are called on pages. */
final class Words {
  private static final int LONG = 120;

  private Words() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  static String property(Vocabulary vocabulary, Term property) {
    return vocabulary
        .property(property.iri())
        .map(known -> known.labels().preferred())
        .orElse(property.label());
  }

  /** The value in its document's words, {@code not} before it where it is denied. */
  static String value(Claim claim) {
    String words = String.join(" ", claim.value().text().strip().split("\\s+"));
    String cut = words.length() <= LONG ? words : cut(words);
    return claim.statement().polarity() == Polarity.DENIED ? "not " + cut : cut;
  }

  private static String cut(String words) {
    int end = Character.isHighSurrogate(words.charAt(LONG - 1)) ? LONG - 1 : LONG;
    return words.substring(0, end) + "…";
  }

  static String scope(Claim claim) {
    return String.join(", ", claim.statement().scope().values());
  }

  /** The last part of a path: enough to know a document by. */
  static String file(Source source) {
    return source.path().substring(source.path().lastIndexOf('/') + 1);
  }

  static String title(Source source) {
    return Objects.requireNonNullElse(source.metadata().title(), file(source));
  }

  /** Who published it when, as far as that is known. */
  static String origin(Source source) {
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
  static boolean isLink(@Nullable String address) {
    return address != null
        && (address.startsWith("https://") || address.startsWith("http://"))
        && address.chars().noneMatch(c -> c <= ' ' || c == '"' || c == '<' || c == '>' || c == '\\');
  }

  static String decimal(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }

  /** {@code 1 claim}, {@code 3 claims}. */
  static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
