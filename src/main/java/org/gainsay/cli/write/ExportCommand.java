package org.gainsay.cli.write;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.gainsay.Gainsay;
import org.gainsay.Outcome;
import org.gainsay.claim.Claim;
import org.gainsay.cli.console.Colors;
import org.gainsay.cli.console.Command;
import org.gainsay.cli.console.Console;
import org.gainsay.cli.console.ExitCode;
import org.gainsay.cli.console.Options;
import org.gainsay.cli.option.DocumentOptions;
import org.gainsay.cli.option.ExportFormat;
import org.gainsay.cli.option.Narrowing;
import org.gainsay.finding.Finding;
import org.gainsay.graph.ClaimGraph;
import org.gainsay.graph.export.ClaimExport;
import org.gainsay.graph.export.NanopubExport;
import org.gainsay.graph.export.RdfForm;
import org.gainsay.input.Inputs;
import org.gainsay.report.exchange.Annotations;
import org.gainsay.report.exchange.ClaimReviews;
import org.gainsay.report.text.ClaimCsv;
import org.gainsay.trust.Acceptance;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.workspace.quote.ShownQuotes;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code gainsay export notes/}: what the documents claim, to be taken away. */
public final class ExportCommand implements Command {
  @Override
  public String name() {
    return "export";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Command.specOf(name(), "Writes claims, documents and findings as RDF, or claims as CSV.");
    spec.usageMessage()
        .footer(
            "",
            "trig and nquads hold one graph a document. '--claims FILE' reads an export back.",
            "claimreview is JSON-LD of schema.org, annotations that of W3C, nanopub TriG with trusty URIs.",
            "Exit code: 0, or 2 when something could not be read.");
    spec.addOption(Options.choice("--format", ExportFormat.class, "How to write it:"))
        .addOption(
            Options.flag("--reified", "Also writes what each claim says in RDF 1.2 (turtle, nquads)."))
        .addOption(
            Options.flag(
                "--accepted",
                "Only what is official or said by two documents and contradicted by nobody, as bare"
                    + " statements; none with conditions or bounds."));
    return Colors.addTo(Narrowing.addTo(DocumentOptions.addTo(spec)));
  }

  @Override
  public ExitCode run(ParseResult call, Console console) throws IOException {
    ExportFormat format = call.matchedOptionValue("--format", ExportFormat.TURTLE);
    ClaimExport.Content content = content(call, format);
    DocumentOptions options = DocumentOptions.of(call);
    Inputs inputs = options.inputs(console);
    Gainsay gainsay = options.open(null, null);
    options.checked(Narrowing.of(call), call, gainsay);
    Outcome outcome = gainsay.check(inputs.documents()).with(inputs.problems());
    console.miss(Narrowing.of(call).unmet(outcome.claims()));
    List<Claim> claims = claims(outcome, gainsay.vocabulary(), call);
    switch (format) {
      case CSV -> ClaimCsv.write(claims, console.out());
      case CLAIMREVIEW -> ClaimReviews.write(claims, outcome.supports(), console.out());
      case ANNOTATIONS -> Annotations.write(claims, ShownQuotes.of(inputs.documents())::quotation, console.out());
      case NANOPUB -> NanopubExport.write(claims, gainsay.vocabulary(), console.out());
      case TURTLE, TRIG, NQUADS, JSONLD ->
          new ClaimExport(claims, beside(outcome, claims), gainsay.vocabulary(), content)
              .write(RdfForm.valueOf(format.name()), console.out());
    }
    console.out().flush();
    return console.report(outcome.problems(), Colors.of(call));
  }

  private static List<Claim> claims(Outcome outcome, Vocabulary vocabulary, ParseResult call) {
    List<Claim> wanted =
        call.hasMatchedOption("--accepted")
            ? Acceptance.of(outcome.claims(), outcome.supports(), vocabulary)
            : outcome.claims();
    return wanted.stream().filter(Narrowing.of(call)::keeps).toList();
  }

  /** A finding is exported where all that it is about is. */
  private static ClaimGraph.Surroundings beside(Outcome outcome, List<Claim> claims) {
    Set<Claim> exported = Set.copyOf(claims);
    List<Finding> whole =
        outcome.findings().stream()
            .filter(finding -> exported.containsAll(finding.claims()))
            .toList();
    return new ClaimGraph.Surroundings(
        outcome.sources(), whole, outcome.supports(), outcome.origins());
  }

  private static ClaimExport.Content content(ParseResult call, ExportFormat format) {
    boolean accepted = call.hasMatchedOption("--accepted");
    if (!call.hasMatchedOption("--reified")) {
      return accepted ? ClaimExport.Content.STATEMENTS : ClaimExport.Content.CLAIMS;
    }
    if (accepted) {
      throw fault(call, "--accepted writes bare statements and --reified writes none: choose one");
    }
    if (!format.isGraph() || !RdfForm.valueOf(format.name()).canReify()) {
      throw fault(call, "--reified is RDF 1.2, which is written as turtle and nquads only");
    }
    return ClaimExport.Content.REIFIED;
  }

  private static ParameterException fault(ParseResult call, String message) {
    return new ParameterException(call.commandSpec().commandLine(), message);
  }
}
