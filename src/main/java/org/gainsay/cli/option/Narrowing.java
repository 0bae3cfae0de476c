package org.gainsay.cli.option;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Term;
import org.gainsay.cli.console.Options;
import picocli.CommandLine.Model.CommandSpec;
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

  public boolean keeps(Claim claim) {
    return keepsSubject(claim.subject(), claim.statement().subjectText())
        && keepsProperty(claim.property())
        && isSure(claim);
  }

  boolean keepsSubject(Term subject, String asWritten) {
    return named(subjects, Stream.of(subject.label(), localName(subject), asWritten));
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
