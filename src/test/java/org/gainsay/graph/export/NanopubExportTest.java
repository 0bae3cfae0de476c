package org.gainsay.graph.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.gainsay.Gainsay;
import org.gainsay.Outcome;
import org.gainsay.Settings;
import org.gainsay.input.Inputs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nanopub.CheckNanopub;
import org.nanopub.MultiNanopubRdfHandler;
import org.nanopub.Nanopub;
import org.nanopub.trusty.TrustyNanopubUtils;

/** What we write is held against the library of those who define nanopublications. */
class NanopubExportTest {
  private static final Gainsay GAINSAY = Gainsay.open(Settings.STANDARD);
  private static final Outcome OUTCOME = GAINSAY.read(Inputs.under(List.of("data/documents")).documents());

  @TempDir private Path folder;

  private static String written() throws Exception {
    StringWriter out = new StringWriter();
    NanopubExport.write(OUTCOME.claims(), GAINSAY.vocabulary(), out);
    return out.toString();
  }

  private static List<Nanopub> read(String trig) throws Exception {
    List<Nanopub> read = new ArrayList<>();
    MultiNanopubRdfHandler.process(
        RDFFormat.TRIG, new ByteArrayInputStream(trig.getBytes(StandardCharsets.UTF_8)), read::add);
    return read;
  }

  @Test
  void eachClaimIsOneNanopublicationWithATrustyUri() throws Exception {
    List<Nanopub> nanopubs = read(written());
    assertThat(nanopubs).hasSameSizeAs(OUTCOME.claims()).allMatch(TrustyNanopubUtils::isValidTrustyNanopub);
  }

  @Test
  void theirOwnCheckerAcceptsThem() throws Exception {
    Path file = Files.writeString(folder.resolve("all.trig"), written());
    CheckNanopub.Report report = new CheckNanopub(file.toString()).check();
    assertThat(report.areAllValid()).as(report.getSummary()).isTrue();
    assertThat(report.getAllValidCount()).isEqualTo(OUTCOME.claims().size());
  }

  @Test
  void whoeverChangesOneIsFoundOut() throws Exception {
    String changed = written().replaceFirst("102400", "102401");
    assertThat(read(changed)).anyMatch(nanopub -> !TrustyNanopubUtils.isValidTrustyNanopub(nanopub));
  }

  @Test
  void theSameClaimsGiveTheSameBytes() throws Exception {
    assertThat(written()).isEqualTo(written());
  }
}
