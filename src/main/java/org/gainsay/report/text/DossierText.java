package org.gainsay.report.text;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Factors;
import org.gainsay.claim.Value;
import org.gainsay.finding.standing.Descent;
import org.gainsay.finding.standing.Support;
import org.gainsay.mention.sight.Sighting;
import org.gainsay.report.Count;
import org.gainsay.report.Names;
import org.gainsay.report.Printable;
import org.gainsay.report.Theme;
import org.gainsay.report.ValueWords;
import org.gainsay.report.Wording;
import org.gainsay.source.Metadata;
import org.gainsay.source.Span;
import org.jspecify.annotations.Nullable;

/** The whole chain behind one claim, for people: words, source, value, footing, rivals, findings. */
public final class DossierText {
  private static final int SHOWN = 12;

  private final Theme theme;
  private final StringBuilder text = new StringBuilder();

  private DossierText(Theme theme) {
    this.theme = theme;
  }

  /** Several lines, the last ended. */
  public static String of(Dossier dossier, Theme theme) {
    DossierText text = new DossierText(theme);
    text.own(dossier);
    text.rivals(dossier);
    text.findings(dossier);
    return text.text.toString();
  }

  /**
   * How the claim itself was read, whatever others say.
   *
   * @param bound what was seen in the words that make it
   */
  public static String reading(Dossier dossier, List<Sighting> bound, Theme theme) {
    DossierText text = new DossierText(theme);
    text.claim(dossier);
    text.source(dossier);
    text.bound(dossier.claim(), bound);
    text.value(dossier);
    text.footing(dossier);
    return text.text.toString();
  }

  private void own(Dossier dossier) {
    claim(dossier);
    source(dossier);
    value(dossier);
    footing(dossier);
  }

  private void bound(Claim claim, List<Sighting> bound) {
    part("bound by", claim.statement().manner().recogniser());
    list("from", bound, DossierText::seen);
  }

  private static String seen(Sighting sighting) {
    Span span = sighting.span();
    String words = sighting.text().strip().replaceAll("\\s+", " ");
    return sighting.kind() + " \"" + words + "\" at " + span.start() + "–" + span.end();
  }

  private void claim(Dossier dossier) {
    Claim claim = dossier.claim();
    line(theme.accent("claim") + " " + Printable.of(claim.iri()));
    String told = claim.subject().label() + "'s " + dossier.property() + Wording.scope(claim.statement().scope());
    line("  " + Printable.of(told + ": " + Wording.of(claim).strip().replaceAll("\\s+", " ")));
    line(theme.quiet("  -->") + " " + Printable.of(place(claim)));
    text.append(ExcerptText.of(claim.evidence().excerpt(), theme));
  }

  private void source(Dossier dossier) {
    Metadata known = dossier.claim().source().metadata();
    part("source", dossier.claim().source().path());
    partIfThere("title", known.title());
    part("published by", publisher(known));
    partIfThere("at", known.address());
    part("says it on", Objects.requireNonNullElse(dossier.claim().saidOn(), "no day that is known").toString());
    String from =
        dossier.standing().origins().descents().stream()
            .filter(descent -> descent.source().equals(dossier.claim().source().identity()))
            .map(DossierText::from)
            .collect(Collectors.joining("; "));
    part("word from", from.isEmpty() ? "itself, as far as is known" : from);
  }

  private static String from(Descent descent) {
    return Names.of(descent.reason()) + " " + descent.from();
  }

  private static String publisher(Metadata known) {
    @Nullable String publisher = known.publisher();
    @Nullable String claimed = known.claimedPublisher();
    String others = publisher == null ? "nobody says" : name(publisher) + ", as a list of sources or its address says";
    return claimed == null ? others : others + "; " + claimed + " by its own word, which decides nothing";
  }

  private static String name(String publisher) {
    return publisher.contains("://") ? Names.local(publisher) + " <" + publisher + ">" : publisher;
  }

  private void value(Dossier dossier) {
    Value value = dossier.claim().value();
    part("as written", "\"" + value.text().strip().replaceAll("\\s+", " ") + "\"");
    part("read as", ValueWords.of(value));
    partIfThere("compared as", dossier.reach().isEmpty() ? null : dossier.reach());
  }

  private void footing(Dossier dossier) {
    Claim claim = dossier.claim();
    part("status", Names.of(claim.status()) + ": " + dossier.grounds());
    Factors factors = claim.factors();
    part(
        "confidence",
        String.format(
            Locale.ROOT,
            "%.2f = %.2f (kind of source) × %.2f (hedge) × %.2f (reading, as %s)",
            factors.confidence(),
            factors.reliability(),
            factors.hedge(),
            factors.certainty(),
            claim.statement().manner().recogniser()));
    dossier.standing().of(claim).ifPresent(this::support);
  }

  private void support(Support support) {
    String origins = String.join(", ", support.origins());
    part("support", Count.of(support.origins().size(), "origin") + ": " + origins);
    part("verdict", Names.of(support.verdict()));
  }

  private void rivals(Dossier dossier) {
    list("others say", dossier.rivals(), other -> side(other, dossier));
  }

  private static String side(Claim claim, Dossier dossier) {
    String verdict =
        dossier.standing().of(claim).map(support -> ", " + Names.of(support.verdict())).orElse("");
    return ClaimRow.of(claim).cells().get(3)
        + " ("
        + Names.of(claim.status())
        + String.format(Locale.ROOT, ", %.2f", claim.confidence())
        + verdict
        + ") "
        + place(claim);
  }

  private void findings(Dossier dossier) {
    list(
        "findings",
        dossier.findings(),
        finding -> Names.of(finding.severity()) + "[" + finding.rule() + "] " + finding.explanation());
  }

  private <T> void list(String name, List<T> all, Function<T, String> words) {
    String label = name;
    for (T one : all.stream().limit(SHOWN).toList()) {
      part(label, words.apply(one));
      label = "";
    }
    if (all.isEmpty()) {
      part(name, "none");
    } else if (all.size() > SHOWN) {
      part("", "and " + (all.size() - SHOWN) + " more");
    }
  }

  static String place(Claim claim) {
    return claim.source().path() + ":" + claim.evidence().position();
  }

  private void partIfThere(String name, @Nullable String words) {
    if (words != null) {
      part(name, words);
    }
  }

  private void part(String name, String words) {
    line(theme.quiet(String.format(Locale.ROOT, "  %-15s", name)) + Printable.of(words));
  }

  private void line(String words) {
    text.append(words).append('\n');
  }
}
