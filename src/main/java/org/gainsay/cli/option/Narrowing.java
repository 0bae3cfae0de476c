package org.gainsay.cli.option;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Term;
import org.gainsay.cli.console.Options;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.derived.LinkProperty;
import org.gainsay.vocabulary.reading.Spelling;
import org.gainsay.vocabulary.word.Property;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** Which claims are shown; everything that was read still counts. */
public record Narrowing(List<String> subjects, List<String> properties, double minConfidence) {

  public static CommandSpec addTo(CommandSpec spec) {
    return spec.addOption(
            Options.many(
                "--subject",
                "NAME",
                "Only this subject, whatever the case, spaces and punctuation."))
        .addOption(Options.many("--property", "NAME", "Only this property."))
        .addOption(
            Options.one(
                "--min-confidence",
                "NUMBER",
                Narrowing::confidence,
                "Only what is at least this sure, from 0 to 1."));
  }

  public static Narrowing of(ParseResult call) {
    return new Narrowing(
        Options.values(call, "--subject"),
        Options.values(call, "--property"),
        call.matchedOptionValue("--min-confidence", 0.0));
  }

  private static Double confidence(String text) {
    boolean number = text.matches("[01]|0?\\.\\d+|1\\.0+");
    if (!number) {
      throw new TypeConversionException("'" + text + "' is no number from 0 to 1");
    }
    return Double.valueOf(text);
  }

  /**
   * Refuses a property that no claim can have: that a slip of the pen finds nothing would look like
   * an answer.
   *
   * @throws ParameterException naming it
   */
  public void check(ParseResult call, Vocabulary vocabulary) {
    Set<String> known = new TreeSet<>();
    vocabulary.properties().forEach(property -> known.add(property.name()));
    known.add(LinkProperty.OFFERED_AT.name());
    known.add(LinkProperty.LINKS_TO.name());
    for (String wanted : properties) {
      if (!named(List.of(wanted), known.stream())) {
        String meant = called(wanted, vocabulary);
        throw unknown(call, "'" + wanted + "' is no property of the vocabulary", meant, known);
      }
    }
  }

  /** The name of the property that people call so; what was typed where there is none. */
  private static String called(String wanted, Vocabulary vocabulary) {
    return vocabulary.properties().stream()
        .filter(property -> named(List.of(wanted), property.labels().shown().stream()))
        .map(Property::name)
        .findFirst()
        .orElse(wanted);
  }

  static ParameterException unknown(
      ParseResult call, String message, String wanted, Collection<String> known) {
    String instead =
        Spelling.nearest(wanted, known)
            .map(near -> "; did you mean '" + near + "'?")
            .orElse("; expected one of " + String.join(", ", known));
    return new ParameterException(call.commandSpec().commandLine(), message + instead);
  }

  /** The subjects asked for that none of these claims speaks of. */
  public List<String> unmet(List<Claim> claims) {
    return subjects.stream()
        .filter(wanted -> claims.stream().noneMatch(claim -> isAbout(claim, wanted)))
        .toList();
  }

  private static boolean isAbout(Claim claim, String wanted) {
    return named(List.of(wanted), names(claim.subject(), claim.statement().subjectText()));
  }

  public boolean keeps(Claim claim) {
    return keepsSubject(claim.subject(), claim.statement().subjectText())
        && keepsProperty(claim.property())
        && isSure(claim);
  }

  boolean keepsSubject(Term subject, String asWritten) {
    return named(subjects, names(subject, asWritten));
  }

  private static Stream<String> names(Term subject, String asWritten) {
    return Stream.of(subject.label(), localName(subject), asWritten);
  }

  boolean keepsProperty(Term property) {
    return named(properties, Stream.of(property.label(), localName(property)));
  }

  boolean isSure(Claim claim) {
    return claim.confidence() >= minConfidence;
  }

  private static boolean named(List<String> wanted, Stream<String> names) {
    return wanted.isEmpty()
        || names.anyMatch(
            name -> wanted.stream().anyMatch(want -> folded(want).equals(folded(name))));
  }

  private static String localName(Term term) {
    int cut = Math.max(term.iri().lastIndexOf('#'), term.iri().lastIndexOf('/'));
    return term.iri().substring(cut + 1);
  }

  private static String folded(String name) {
    StringBuilder folded = new StringBuilder();
    name.codePoints().filter(Character::isLetterOrDigit).forEach(folded::appendCodePoint);
    return folded.toString().toLowerCase(Locale.ROOT);
  }
}
