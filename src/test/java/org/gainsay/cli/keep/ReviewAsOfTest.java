package org.gainsay.cli.keep;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.gainsay.cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers made of a finding holds for the values that they looked at, whatever the day that is judged by. */
class ReviewAsOfTest {
  @TempDir Path folder;

  @BeforeEach
  void threePagesOfThreeMonths() throws IOException {
    page("a.md", "2022-03-01", "32");
    page("b.md", "2022-04-01", "48");
    page("c.md", "2022-05-01", "48");
  }

  private void page(String name, String day, String layers) throws IOException {
    Files.writeString(
        folder.resolve(name), "---\ndate: " + day + "\n---\n# Orca-7B\n\nOrca-7B has " + layers + " layers.\n", UTF_8);
  }

  private Run check(String... options) {
    String[] call = new String[options.length + 2];
    call[0] = "check";
    call[1] = folder.toString();
    System.arraycopy(options, 0, call, 2, options.length);
    return Run.of(call);
  }

  private void dismiss() {
    String id =
        Pattern.compile("\"finding\":\"[^\"]*/([0-9a-f]+)\"")
            .matcher(check("--format", "jsonl").out())
            .results()
            .findFirst()
            .orElseThrow()
            .group(1);
    assertThat(Run.of("review", id, folder.toString(), "--dismiss", "--because", "a preview", "--by", "Ann").code()).isZero();
  }

  @Test
  void aFindingOfTheSameValuesStaysDismissed() {
    assertThat(check("--as-of", "2022-04-15").code()).isEqualTo(1);
    dismiss();

    Run then = check("--as-of", "2022-04-15");

    assertThat(then.out()).startsWith("No findings in 2 claims of 2 documents. 1 dismissed.");
    assertThat(then.code()).isZero();
    assertThat(check("--as-of", "2022-04-15", "--dismissed").out()).contains("= dismissed by Ann on ", ": a preview");
  }

  @Test
  void aFindingThatHadFewerValuesThenIsShownAndSaysWhichItLacks() throws IOException {
    page("c.md", "2022-05-01", "64");
    dismiss();
    assertThat(check().code()).isZero();

    Run then = check("--as-of", "2022-04-15");

    assertThat(then.code()).isEqualTo(1);
    assertThat(then.out()).contains("as its values changed (no longer layerCount 64)").doesNotContain("64 (c.md");
  }

  @Test
  void aReviewOfAFindingThatWasNotYetThereIsNotMissed() {
    dismiss();

    Run then = check("--as-of", "2022-03-15");

    assertThat(then.out()).startsWith("No findings in 1 claim of 1 document.");
    assertThat(then.err()).doesNotContain("reviews.ttl");
    assertThat(then.code()).isZero();
  }
}
