package org.gainsay.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Whatever documents hold is text: in the pages, and in the report. */
@EnabledIf("org.gainsay.serve.Chromium#isHere")
@Timeout(1200)
class HostileBrowserTest {
  private static final int PAGES = Integer.getInteger("gainsay.pages", 150);

  @TempDir Path folder;

  @Test
  void thereAreEnoughPayloads() throws IOException {
    assertThat(HostileNotes.payloads()).hasSizeGreaterThanOrEqualTo(100).doesNotHaveDuplicates();
  }

  @Test
  void markupInDocumentsIsTextOnEveryPage() throws IOException {
    HostileNotes.write(folder);
    try (Served served = Served.of(folder.toString()); Chromium chromium = Chromium.start()) {
      assertThat(served.outcome().claims()).hasSizeGreaterThan(300);
      Page page = chromium.page(1280, ColorScheme.LIGHT);
      Set<String> seen = walk(page, served.address());
      assertThat(seen).hasSizeGreaterThanOrEqualTo(PAGES);
      assertThat(chromium.complaints()).isEmpty();
    }
  }

  /** From the overview along every link of ours, the kinds of pages in turn. */
  private static Set<String> walk(Page page, String address) {
    Deque<String> next = new ArrayDeque<>(List.of(address, address + "search?q=alert", address + "query"));
    Set<String> seen = new LinkedHashSet<>();
    while (!next.isEmpty() && seen.size() < PAGES) {
      String url = next.poll();
      if (!seen.add(url)) {
        continue;
      }
      page.navigate(url);
      page.waitForTimeout(30);
      assertThat(page.url()).startsWith(address);
      assertThat(page.title()).endsWith("· Gainsay");
      assertThat(page.locator("main script, main iframe, main img, main form[action^='javascript'], main object, main style").count())
          .as(url)
          .isZero();
      links(page).stream().filter(link -> link.startsWith(address) && !link.contains("/api/")).map(link -> link.replaceAll("#.*", "")).forEach(next::add);
      assertThat(links(page)).allMatch(link -> link.startsWith("http://") || link.startsWith("https://"));
    }
    return seen;
  }

  private static List<String> links(Page page) {
    Object links = page.evaluate("[...document.links].map(link => link.href).join('\\n')");
    return String.valueOf(links).lines().toList();
  }
}
