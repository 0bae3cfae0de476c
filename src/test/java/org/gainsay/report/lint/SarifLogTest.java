package org.gainsay.report.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Said;
import org.gainsay.finding.Severity;
import org.gainsay.finding.standing.Verdict;
import org.gainsay.source.Excerpt;
import org.gainsay.source.SourceText;
import org.gainsay.source.Span;
import org.junit.jupiter.api.Test;

class SarifLogTest {
  private static final SourceText TEXT = new SourceText("# x\nIt weighs \"9\" kg\u001b[2J.\n");

  /** The schema of OASIS, as a library that is made from it carries it. */
  private static JsonSchema schema() throws IOException {
    try (InputStream schema = SarifLogTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(Objects.requireNonNull(schema));
    }
  }

  private static Objection objection(String path, Span span, boolean better) {
    Claim claim = Said.in("a b/ä.md").of("Jackdaw").figure("weight", "12.5").official().claim();
    return new Objection(
        "disjoint-values",
        Severity.ERROR,
        "write\n12.5",
        new Objection.Place(path, span, Excerpt.of(TEXT, span), TEXT.position(span.end())),
        better ? Objection.Better.of(claim, Verdict.CORROBORATED) : null);
  }

  private static String log(Objection... objections) throws IOException {
    LintRule rule = new LintRule("disjoint-values", Severity.ERROR, "t", "p", "e", "r");
    StringWriter out = new StringWriter();
    SarifLog.write(new LintReport(List.of(objections), List.of(rule), 1, "0.1.0"), out);
    return out.toString();
  }

  @Test
  void logsAreValidByTheSchemaOfOasis() throws IOException {
    JsonSchema schema = schema();
    for (String log :
        List.of(
            log(),
            log(objection("note.md", new Span(4, 6), true)),
            log(objection("/tmp/my notes/a:b.md", new Span(0, TEXT.length()), false), objection("c:d.md", new Span(3, 3), true)))) {
      assertThat(schema.validate(log, InputFormat.JSON)).isEmpty();
    }
  }

  @Test
  void theSchemaIsOneThatFindsFaults() throws IOException {
    String wrong = log(objection("note.md", new Span(4, 6), true)).replace("\"startLine\":2", "\"startLine\":0");
    assertThat(schema().validate(wrong, InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void placesAreThoseOfTheWordsAndPathsAreAddresses() throws IOException {
    assertThat(log(objection("my notes/ä.md", new Span(4, 6), true)))
        .contains("\"uri\":\"my%20notes/%C3%A4.md\"", "\"startLine\":2,\"startColumn\":1,\"endLine\":2,\"endColumn\":3")
        .contains("\"ruleIndex\":0", "\"help\":{\"text\":\"r Example: e\"}", "\"uri\":\"a%20b/%C3%A4.md\"");
  }
}
