package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes a claim official: the word of others on its source, never the source's own. */
class OfficialTest {
  private static final String HOME = "https://github.com/deepseek-ai/DeepSeek-V2";
  private static final String SAYS = "# DeepSeek-V2\n\nDeepSeek-V2 has 236 billion total parameters.\n";
  private static final String OFFICIAL = "\"status\":\"official\"";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"url", "source", "canonical", "address", "publisher", "author"})
  void frontMatterDoesNotMakeADocumentOfficial(String key) throws IOException {
    Files.writeString(folder.resolve("a.md"), "---\n" + key + ": " + HOME + "\n---\n" + SAYS);
    assertThat(claims()).contains("\"rumoured\"").doesNotContain(OFFICIAL);
  }

  @Test
  void aPageDoesNotMakeItselfOfficial() throws IOException {
    Files.writeString(
        folder.resolve("a.html"),
        "<html><head><link rel=\"canonical\" href=\"" + HOME + "\">"
            + "<meta property=\"og:url\" content=\"" + HOME + "\">"
            + "<meta name=\"publisher\" content=\"DeepSeek-AI\"></head>"
            + "<body><p>DeepSeek-V2 has 236 billion total parameters.</p></body></html>");
    assertThat(claims()).contains("\"rumoured\"").doesNotContain(OFFICIAL);
  }

  @Test
  void othersSayWhereADocumentWasPublished() throws IOException {
    Files.writeString(folder.resolve("a.md"), SAYS);
    Files.writeString(
        folder.resolve("sources.ttl"),
        "@prefix schema: <https://schema.org/> .\n<a.md> schema:url <" + HOME + "> .\n");
    assertThat(claims()).contains(OFFICIAL);
  }

  private String claims() {
    return Run.of("claims", folder.toString(), "--format", "jsonl").out();
  }
}
