package org.gainsay.workspace.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.Gainsay;
import org.gainsay.Outcome;
import org.gainsay.Settings;
import org.gainsay.graph.store.place.StoreAddress;
import org.gainsay.input.Inputs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A store that another process has open, and one that another process is. */
class OtherProcessTest {
  private static final int PATIENCE = 240;

  @TempDir Path folder;

  /** Holds a store open until its input ends. */
  static final class Holder {
    private Holder() {}

    public static void main(String[] arguments) throws IOException {
      try (Store store = Store.create(StoreAddress.of(arguments[0]))) {
        System.out.println("open, documents: " + store.status().documents().size());
        while (System.in.read() >= 0) {
          Thread.onSpinWait();
        }
      }
    }
  }

  @Test
  @Timeout(PATIENCE)
  void aStoreInUseSaysSo() throws Exception {
    String place = folder.resolve("kept").toString();
    Process holder = Processes.builder(Holder.class.getName(), place).start();
    try (BufferedReader output =
        new BufferedReader(new InputStreamReader(holder.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(output.readLine()).startsWith("open");
      assertThatThrownBy(() -> Store.create(StoreAddress.of(place)))
          .hasStackTraceContaining("in use by another process");
    } finally {
      holder.destroyForcibly().waitFor();
    }
    try (Store store = Store.create(StoreAddress.of(place))) {
      assertThat(store.status().documents()).isEmpty();
    }
  }

  @Test
  @Timeout(PATIENCE)
  void aServerKeepsWhatAFolderKeeps() throws Exception {
    Files.writeString(folder.resolve("a.md"), "# DeepSeek-V2\n\n**Total Parameters:** 236B\n");
    Files.writeString(folder.resolve("b.md"), "# DeepSeek-V2\n\n**Total Parameters:** 300B\n");
    Path passwords = Files.writeString(folder.resolve("passwords"), "reader: secret\n");
    Process server = Processes.builder(FusekiProcess.class.getName(), passwords.toString()).start();
    String place = "";
    try (BufferedReader output =
        new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
      place = String.valueOf(output.readLine());
      assertThat(place).startsWith("http://");
      addAndCompare(new StoreAddress(place, "reader", "secret"));
      StoreAddress stranger = new StoreAddress(place, "reader", "wrong");
      assertThatThrownBy(() -> Store.open(stranger))
          .hasStackTraceContaining(place)
          .hasStackTraceContaining("set GAINSAY_STORE_USER and GAINSAY_STORE_PASSWORD");
      StoreAddress other = new StoreAddress(place + "2", "reader", "secret");
      assertThatThrownBy(() -> Store.open(other)).hasStackTraceContaining("is the name of the dataset right?");
    } finally {
      server.destroyForcibly().waitFor();
    }
    StoreAddress gone = StoreAddress.of(place);
    assertThatThrownBy(() -> Store.open(gone))
        .hasStackTraceContaining(place)
        .hasStackTraceContaining("is the server running?");
  }

  private void addAndCompare(StoreAddress address) throws IOException {
    Gainsay gainsay = Gainsay.open(Settings.STANDARD);
    Inputs inputs = Inputs.under(List.of(folder + "/*.md"));
    Outcome read = gainsay.check(inputs.documents());
    try (Store store = Store.create(address)) {
      assertThat(store.add(gainsay, inputs.documents()).added()).hasSize(2);
      assertThat(Lines.of(store.outcome(gainsay))).isEqualTo(Lines.of(read));
      assertThat(store.text(read.sources().get(0).hash())).contains(Files.readString(folder.resolve("a.md")));
      Files.writeString(folder.resolve("b.md"), "DeepSeek-V2 has 236B total parameters, we counted.\n");
      assertThat(store.add(gainsay, inputs.documents()).replaced()).hasSize(1);
      assertThat(store.status().versions()).isOne();
      assertThat(store.outcome(gainsay).findings()).isEmpty();
    }
  }
}
