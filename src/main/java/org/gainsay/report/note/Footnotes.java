package org.gainsay.report.note;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.report.Names;
import org.gainsay.report.page.MarkdownText;
import org.gainsay.source.Metadata;
import org.gainsay.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * The sources of a note: numbered as they are referred to, each with its words and its place.
 *
 * <p>Their names begin with a letter, so that those that a reader writes into the same file keep
 * their numbers.
 */
public final class Footnotes {
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\\\\`]+");

  private final Dossier dossier;
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<List<Object>, Claim> longest = new HashMap<>();

  Footnotes(Dossier dossier) {
    this.dossier = dossier;
    dossier.claims().forEach(claim -> longest.merge(place(claim), claim, Footnotes::longer));
  }

  /** What one line says several times over is one source. */
  private static List<Object> place(Claim claim) {
    return List.of(
        claim.source().path(),
        claim.evidence().position().line(),
        claim.slot().iri(),
        claim.statement().polarity(),
        claim.value().meaning());
  }

  private static Claim longer(Claim one, Claim other) {
    return one.evidence().quote().length() >= other.evidence().quote().length() ? one : other;
  }

  /** The most that its line says of it. */
  String quote(Claim claim) {
    return dossier.quote(longest.getOrDefault(place(claim), claim));
  }

  /** {@code [^g1][^g2]} for what some claims were read from. */
  String references(Collection<Claim> claims) {
    Set<String> references = new LinkedHashSet<>();
    for (Claim claim : claims) {
      Claim shown = longest.getOrDefault(place(claim), claim);
      String text = text(shown, quote(claim));
      references.add(names.computeIfAbsent(text, key -> "[^g" + (names.size() + 1) + "]"));
    }
    return String.join("", references);
  }

  /** All that were referred to, a line each. */
  List<String> lines() {
    return names.entrySet().stream().map(note -> note.getValue() + ": " + note.getKey()).toList();
  }

  /**
   * The words of a claim, where they stand and who published them.
   *
   * @param quote the words as a reader sees them
   */
  public static String text(Claim claim, String quote) {
    String place = claim.source().path() + ":" + claim.evidence().position().line();
    return "“"
        + quoted(quote)
        + "” "
        + MarkdownText.code(place)
        + origin(claim.source());
  }

  /** Words without what marked them as strong. */
  static String quoted(String quote) {
    return MarkdownText.of(quote.replaceAll("\\*\\*|__", ""));
  }

  private static String origin(Source source) {
    Metadata known = source.metadata();
    Stream<String> words =
        Stream.of(known.title(), publisher(known), known.spokenOn())
            .filter(Objects::nonNull)
            .map(Object::toString)
            .map(MarkdownText::of);
    return Stream.concat(words, Stream.ofNullable(address(known)))
        .collect(Collectors.collectingAndThen(Collectors.joining(", "), Footnotes::behind));
  }

  private static String behind(String origin) {
    return origin.isEmpty() ? "" : ", " + origin;
  }

  private static @Nullable String publisher(Metadata known) {
    String publisher = known.publisher();
    return publisher != null && publisher.contains("://") ? Names.local(publisher) : publisher;
  }

  private static @Nullable String address(Metadata known) {
    String address = known.address();
    return address != null && ADDRESS.matcher(address).matches() ? "<" + address + ">" : null;
  }
}
