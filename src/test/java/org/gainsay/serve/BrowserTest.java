package org.gainsay.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * The pages in a real browser.
 *
 * <p>{@code -Dgainsay.screenshots=DIR} leaves a picture of each view there, for people to look at.
 */
@EnabledIf("org.gainsay.serve.Chromium#isHere")
@Timeout(600)
class BrowserTest {
  private static final Map<String, String> VIEWS =
      Map.of(
          "overview", "",
          "subject", "subject/DeepSeek-V2",
          "provenance", "provenance/DeepSeek-V2",
          "query", "query",
          "answer", "queries/sources",
          "search", "search?q=parameters");

  private static final Served SERVED = Served.of("data/documents");
  private static final Chromium CHROMIUM = Chromium.start();

  @AfterAll
  static void stop() {
    CHROMIUM.close();
    SERVED.close();
  }

  @AfterEach
  void theBrowserHasNothingToComplainOf() {
    assertThat(CHROMIUM.complaints()).isEmpty();
  }

  private static Page open(String path) {
    Page page = CHROMIUM.page(1280, ColorScheme.LIGHT);
    page.navigate(SERVED.address() + path);
    return page;
  }

  @Test
  void aFindingLeadsToItsWords() {
    Page page = open("");
    page.locator(".finding a").first().click();
    assertThat(page.locator(".side").count()).isGreaterThanOrEqualTo(1);
    String value = page.locator(".side mark strong").first().innerText();
    page.locator(".side .source a").first().click();
    Locator target = page.locator(".anchor:target + .claim");
    assertThat(target.count()).isOne();
    assertThat(page.locator("pre.whole").innerText()).contains(value);
    target.click();
    assertThat(page.locator(".entries li:target .finding a").count()).isGreaterThanOrEqualTo(1);
    page.locator(".entries li:target .finding a").first().click();
    assertThat(page.url()).contains("/finding/");
    page.close();
  }

  @Test
  void aSavedQueryIsAskedWithAParameter() {
    Page page = open("query");
    page.locator("#who-says-what-subject").fill("DeepSeek-V2");
    page.locator("form[action='/queries/who-says-what'] button[type='submit']").click();
    assertThat(page.locator("tbody tr").count()).isGreaterThan(5);
    assertThat(page.url()).contains("subject=DeepSeek-V2");
    page.close();
  }

  @Test
  void theEditorAsksTheEndpoint() {
    Page page = open("query");
    page.locator("#editor[data-ready]").waitFor();
    page.locator(".to-editor").first().click();
    page.locator("#editor .yasqe_queryButton").first().click();
    page.locator("#editor .yasr_results table, #editor .dataTable").first().waitFor();
    page.close();
  }

  @Test
  void theGraphIsDrawnFromTheList() {
    Page page = open("provenance/DeepSeek-V2");
    page.locator("#graph[data-ready] canvas").first().waitFor();
    int disputed = Integer.parseInt(page.locator("#graph").getAttribute("data-ready"));
    assertThat(disputed).isGreaterThan(10);
    page.locator("[data-zoom='0']").press("Enter");
    page.locator("#all").check();
    assertThat(Integer.parseInt(page.locator("#graph").getAttribute("data-ready"))).isGreaterThan(disputed);
    page.close();
  }

  @Test
  void searchFindsSubjectsPropertiesAndQuotes() {
    Page page = open("");
    page.locator("#q").fill("November 2023");
    page.locator("#q").press("Enter");
    assertThat(page.locator(".hits li").count()).isGreaterThan(0);
    page.close();
  }

  @Test
  void everythingIsReachedByTheKeyboard() {
    Page page = open("");
    page.keyboard().press("Tab");
    assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
    page.keyboard().press("Enter");
    assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
    page.keyboard().press("Tab");
    assertThat(String.valueOf(page.evaluate("document.activeElement.href"))).contains("/subject/");
    assertThat(String.valueOf(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))).isEqualTo("solid");
    page.keyboard().press("Enter");
    page.waitForURL("**/subject/*");
    page.close();
  }

  @Test
  void noViewIsWiderThanAPhoneOrHasABarrier() {
    Map<String, String> views = views();
    for (int width : List.of(360, 1280)) {
      Page page = CHROMIUM.page(width, ColorScheme.LIGHT);
      views.forEach((name, path) -> look(page, name, path));
      page.close();
    }
  }

  /** Those of {@link #VIEWS}, a document and a finding. */
  private static Map<String, String> views() {
    Page page = open("");
    Map<String, String> views = new TreeMap<>(VIEWS);
    views.put("finding", address(page.locator(".finding a").first()));
    views.put("document", address(page.locator("a[href^='/document/']").first()));
    page.close();
    return views;
  }

  private static String address(Locator link) {
    return String.valueOf(link.getAttribute("href")).substring(1);
  }

  /** Loaded once, seen in light and in dark. */
  private static void look(Page page, String name, String path) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    page.navigate(SERVED.address() + path);
    int width = page.viewportSize().width;
    assertThat((int) page.evaluate("document.documentElement.scrollWidth")).as(name).isLessThanOrEqualTo(width);
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      shoot(page, name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT));
      assertThat(new AxeBuilder(page).setLegacyMode(true).exclude("#editor").analyze().getViolations())
          .as(name + " " + width + " " + scheme)
          .extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
          .isEmpty();
    }
  }

  private static void shoot(Page page, String name) {
    String folder = System.getProperty("gainsay.screenshots");
    if (folder != null) {
      page.waitForTimeout(600);
      page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(folder, name + ".png")).setFullPage(true));
    }
  }
}
