package org.gainsay.cli.ask;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.gainsay.Explainer;
import org.gainsay.Gainsay;
import org.gainsay.Outcome;
import org.gainsay.claim.Claim;
import org.gainsay.cli.console.Colors;
import org.gainsay.cli.console.Command;
import org.gainsay.cli.console.Console;
import org.gainsay.cli.console.ExitCode;
import org.gainsay.cli.option.DocumentOptions;
import org.gainsay.finding.Finding;
import org.gainsay.input.Inputs;
import org.gainsay.report.Asides;
import org.gainsay.report.Theme;
import org.gainsay.report.text.DossierText;
import org.gainsay.report.text.FindingText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code gainsay explain IRI notes/}: the whole chain behind one claim or finding. */
public final class ExplainCommand implements Command {
  private static final int SHOWN = 5;

  @Override
  public String name() {
    return "explain";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Command.specOf(name(), "Shows the whole chain behind one claim or finding.");
    spec.usageMessage()
        .customSynopsis("gainsay explain [OPTIONS] IRI PATH...")
        .footer(
            "",
            "IRI is that of a claim or finding as 'claims' and 'check' print it with --format jsonl, or the",
            "end of it. Shown are the words in place, who says so and on what footing, what the value was",
            "read as, the factors of its confidence, competing claims, rule, origins and verdict.",
            "Exit code: 0, or 2 when something could not be read or is not known.");
    return Colors.addTo(DocumentOptions.addTo(spec));
  }

  @Override
  public ExitCode run(ParseResult call, Console console) throws IOException {
    DocumentOptions all = DocumentOptions.of(call);
    String asked = all.paths().isEmpty() ? "" : all.paths().get(0);
    DocumentOptions options =
        all.withPaths(all.paths().stream().skip(1).toList()).required(call);
    Inputs inputs = options.inputs(console);
    Gainsay gainsay = options.open(null, null);
    Outcome outcome = gainsay.check(inputs.documents()).with(inputs.problems());
    Explainer explainer = gainsay.explainer(outcome);
    List<Claim> claims = explainer.claims(asked);
    List<Finding> findings = explainer.findings(asked);
    if (asked.isEmpty() || claims.size() + findings.size() != 1) {
      throw new ParameterException(
          call.commandSpec().commandLine(), unclear(asked, claims, findings));
    }
    Theme theme = Colors.of(call).theme(console.terminals().out());
    String text =
        findings.isEmpty()
            ? DossierText.of(explainer.dossier(claims.get(0)), theme)
            : text(findings.get(0), outcome, explainer, theme);
    console.out().write(text);
    console.out().flush();
    return console.report(outcome.problems(), Colors.of(call));
  }

  private static String text(
      Finding finding, Outcome outcome, Explainer explainer, Theme theme) {
    StringBuilder text = new StringBuilder();
    text.append(new FindingText(theme, Asides.NONE.with(outcome.standing())).of(finding));
    text.append(explainer.rule(finding).of(finding, theme));
    for (Claim member : finding.claims()) {
      text.append('\n').append(DossierText.of(explainer.dossier(member), theme));
    }
    return text.toString();
  }

  private static String unclear(String asked, List<Claim> claims, List<Finding> findings) {
    if (claims.isEmpty() && findings.isEmpty()) {
      return "no claim and no finding of these documents ends in '"
          + asked
          + "'; 'claims' and 'check' print their IRIs with --format jsonl";
    }
    List<String> names =
        Stream.concat(claims.stream().map(Claim::iri), findings.stream().map(Finding::iri))
            .limit(SHOWN)
            .toList();
    return "'" + asked + "' is the end of several: " + String.join(", ", names);
  }
}
