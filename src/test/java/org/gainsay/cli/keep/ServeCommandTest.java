package org.gainsay.cli.keep;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A server as it is called. */
@Timeout(300)
class ServeCommandTest {
  private static final Pattern DOCUMENT = Pattern.compile("/document/[0-9a-f]+");

  @TempDir Path folder;

  private Path note() throws IOException {
    return Files.writeString(folder.resolve("a.md"), "# DeepSeek-V2\n\nAn aside that claims nothing.\n\n- **Layers:** 60\n");
  }

  @Test
  void theAddressIsTheOnlyLineOfStandardOutput() throws Exception {
    String page = served(address -> get(address), "serve", note().toString(), "--port", "0");
    assertThat(page).contains("DeepSeek-V2");
  }

  @Test
  void aStoreIsServedWithTheTextsThatItKeeps() throws Exception {
    String store = folder.resolve("kept").toString();
    Path note = note();
    assertThat(Run.of("add", note.toString(), "--store", store).code()).isZero();
    Files.delete(note);
    String page =
        served(
            address -> {
              Matcher document = DOCUMENT.matcher(get(address));
              assertThat(document.find()).isTrue();
              String shown = get(address.substring(0, address.length() - 1) + document.group());
              assertThat(Run.of("status", "--store", store).code()).isZero();
              return shown;
            },
            "serve", "--store", store, "--port", "0");
    assertThat(page).contains("An aside that claims nothing.");
  }

  @Test
  void otherMachinesNeedPasswords() throws IOException {
    Run run = Run.of("serve", note().toString(), "--bind", "0.0.0.0");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--passwords FILE");
    assertThat(Run.of("serve", note().toString(), "--port", "70000").err()).contains("'70000' is no port");
  }

  @Test
  void aPortThatIsTakenIsSaid() throws Exception {
    String note = note().toString();
    String said =
        served(
            address -> {
              Run run = Run.of("serve", note, "--port", String.valueOf(URI.create(address).getPort()));
              assertThat(run.code()).isEqualTo(2);
              return run.err();
            },
            "serve", note, "--port", "0");
    assertThat(said).contains("the port is in use; choose another with --port").doesNotContain("\tat ");
  }

  private static String served(Function<String, String> visit, String... arguments) throws Exception {
    List<String> call = new ArrayList<>();
    call.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    call.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), "org.gainsay.cli.Main"));
    call.addAll(List.of(arguments));
    Process process = new ProcessBuilder(call).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      String address = String.valueOf(out.readLine());
      assertThat(address).matches("http://127\\.0\\.0\\.1:[0-9]+/");
      String seen = visit.apply(address);
      process.toHandle().destroy();
      process.waitFor();
      assertThat(out.readLine()).isNull();
      return seen;
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private static String get(String address) {
    try {
      return HttpClient.newHttpClient()
          .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
          .body();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(address, e);
    }
  }
}
