package org.gainsay.workspace.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.gainsay.Gainsay;
import org.gainsay.Outcome;
import org.gainsay.Settings;
import org.gainsay.finding.Finding;
import org.gainsay.graph.store.ClaimStore;
import org.gainsay.graph.store.Planned;
import org.gainsay.graph.store.place.StoreAddress;
import org.gainsay.graph.store.place.StoreFault;
import org.gainsay.input.Inputs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lasts, and what happens where the last call did not end well. */
class StoreTest {
  private static final Gainsay GAINSAY = Gainsay.open(Settings.STANDARD);

  @TempDir Path folder;

  private StoreAddress address() {
    return StoreAddress.of(folder.resolve("kept").toString());
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void claimsFindingsAndTextsComeBackAsTheyWere() throws IOException {
    String text = "# DeepSeek-V2\n\n**Total Parameters:** 236B <b>\u201e\ud83d\udc0b\n";
    write("a.md", text);
    write("b.md", "# DeepSeek-V2\n\n**Total Parameters:** 300B\n");
    Inputs inputs = Inputs.under(List.of(folder.toString()));
    Outcome read = GAINSAY.check(inputs.documents());
    try (Store store = Store.create(address())) {
      store.add(GAINSAY, inputs.documents());
    }
    try (Store store = Store.open(address())) {
      Outcome kept = store.outcome(GAINSAY);
      assertThat(Lines.of(kept)).isEqualTo(Lines.of(read));
      assertThat(store.text(kept.sources().get(0).hash())).contains(text);
    }
  }

  @Test
  void whatACallDidNotAddIsAddedByTheNext() throws IOException {
    write("a.md", "# DeepSeek-V2\n\n**Total Parameters:** 236B\n");
    write("left.md", "# DeepSeek-R1\n\n**Total Parameters:** 671B\n");
    try (ClaimStore store = ClaimStore.open(address(), true)) {
      store.plan(List.of(new Planned("left.md", folder.toString())));
    }
    try (Store store = Store.open(address())) {
      assertThat(store.status().planned()).extracting(Planned::path).containsExactly("left.md");
      Inputs inputs = Inputs.under(List.of(folder.resolve("a.md").toString()));
      Addition addition = store.add(GAINSAY, inputs.documents());
      assertThat(addition.resumed()).containsExactly("left.md");
      assertThat(store.status().planned()).isEmpty();
      assertThat(store.outcome(GAINSAY).sources()).hasSize(2);
    }
  }

  /** That both repeat one another shows in what they say of the one; a change to the other leaves it so. */
  @Test
  void whoRepeatsWhomIsKnownThoughOnlyAnotherSubjectChanged() throws IOException {
    String shared =
        """
        After a long winter of training in two countries, Qwen-Heron has 72 billion parameters.

        **DeepSeek-V2 layers:** 60

        | Model | Layers |
        |---|---|
        | DeepSeek-V2 | 60 |
        """;
    write("a.md", "# News\n\n" + shared);
    write("b.md", "# Found elsewhere\n\n" + shared);
    try (Store store = Store.create(address())) {
      store.add(GAINSAY, Inputs.under(List.of(folder.toString())).documents());
      write("c.md", "# DeepSeek-V2\n\n**Vocabulary size:** 102400\n");
      Inputs inputs = Inputs.under(List.of(folder.toString()));
      store.add(GAINSAY, inputs.documents());
      Outcome kept = store.outcome(GAINSAY);
      assertThat(kept.findings()).extracting(Finding::rule).containsOnly("same-origin").hasSize(2);
      assertThat(Lines.of(kept)).isEqualTo(Lines.of(GAINSAY.check(inputs.documents())));
    }
  }

  /** Who is killed while the files of a database are laid out leaves them beside the place of the store. */
  @Test
  void whatAKilledProcessBeganIsClearedAway() throws IOException {
    Path left = Files.createDirectories(folder.resolve("kept/unfinished-1/Data-0001"));
    Files.writeString(left.resolve("SPO.bpt"), "half");
    Files.writeString(left.resolveSibling("tdb.lock"), "1");
    ClaimStore.open(address(), true).close();
    assertThat(folder.resolve("kept")).isDirectoryContaining("glob:**/claims").isDirectoryNotContaining("glob:**/unfinished*");
  }

  @Test
  void aDamagedStoreIsNotSaidToBeInUse() throws IOException {
    ClaimStore.open(address(), true).close();
    Path data = folder.resolve("kept/claims/Data-0001");
    Files.delete(data.resolve("GSPO.bpt"));
    Files.delete(data.resolve("GSPO.idn"));
    assertThatThrownBy(() -> ClaimStore.open(address(), false))
        .isInstanceOf(UncheckedIOException.class)
        .rootCause()
        .hasMessageContaining("cannot be opened")
        .hasMessageNotContaining("in use");
  }

  @Test
  void aStoreOfANewerFormatIsLeftAlone() {
    ClaimStore.open(address(), true).close();
    update("DELETE { GRAPH ?g { ?s ?p '1' } } INSERT { GRAPH ?g { ?s ?p '2' } } WHERE { GRAPH ?g { ?s ?p '1' } }");
    assertThatThrownBy(() -> Store.create(address()))
        .isInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(StoreFault.class)
        .hasStackTraceContaining("of format 2")
        .hasStackTraceContaining("Nothing was changed");
  }

  private void update(String update) {
    Path place = Path.of(address().place()).resolve("claims");
    DatasetGraph data = DatabaseMgr.connectDatasetGraph(Location.create(place));
    Txn.executeWrite(
        data, () -> UpdateExec.dataset(data).update(update).execute());
    TDBInternal.expel(data);
  }
}
