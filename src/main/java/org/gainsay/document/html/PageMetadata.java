package org.gainsay.document.html;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.document.Block.Entry;
import org.gainsay.document.Outline;
import org.gainsay.document.SelfDescription;
import org.gainsay.document.json.JsonReader;
import org.gainsay.document.passage.Passage;
import org.gainsay.document.passage.ReadText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What a page says of itself: JSON-LD, then {@code meta}, canonical address, title and times. */
final class PageMetadata {
  private static final Set<String> TELLING = Set.of("script", "meta", "link", "title", "time");
  private static final Set<String> IN_GRAPH =
      Set.of("headline", "datepublished", "datemodified", "publisher");

  private static final int NEAR = 40;

  private final Outline outline;

  private PageMetadata(Outline outline) {
    this.outline = outline;
  }

  static void read(Document page, Outline outline) {
    PageMetadata metadata = new PageMetadata(outline);
    Map<String, List<Element>> named = metadata.elements(page);
    named.getOrDefault("script", List.of()).forEach(metadata::linkedData);
    named.getOrDefault("meta", List.of()).forEach(metadata::meta);
    named.getOrDefault("link", List.of()).forEach(metadata::link);
    named.getOrDefault("title", List.of()).forEach(metadata::title);
    named.getOrDefault("time", List.of()).forEach(metadata::time);
  }

  private Map<String, List<Element>> elements(Document page) {
    return page.stream()
        .filter(element -> TELLING.contains(element.normalName()))
        .collect(Collectors.groupingBy(Element::normalName));
  }

  private void link(Element link) {
    if (link.attr("rel").equalsIgnoreCase("canonical")) {
      said("canonical", link.attr("href"));
    }
  }

  private void title(Element title) {
    if (title.parent() != null && title.parent().nameIs("head")) {
      said("title", title.text());
    }
  }

  private void said(String name, String value) {
    outline.metadata(SelfDescription.said(name.toLowerCase(Locale.ROOT), value));
  }

  private void meta(Element meta) {
    for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
      if (meta.hasAttr(key)) {
        said(meta.attr(key), meta.attr("content"));
      }
    }
  }

  private void time(Element time) {
    String before = time.previousSibling() instanceof TextNode text ? text.text() : "";
    String around = before.substring(Math.max(0, before.length() - NEAR));
    String words = String.join(" ", time.attr("itemprop"), time.className(), around)
            .toLowerCase(Locale.ROOT);
    boolean changed = words.contains("updated") || words.contains("modified");
    said(changed ? "updated" : "published", time.attr("datetime"));
  }

  /** Of the page's own node: {@code name} is a title only at the top, where nothing else has one. */
  private void linkedData(Element script) {
    if (!script.attr("type").equalsIgnoreCase("application/ld+json")) {
      return;
    }
    Outline data = new Outline();
    JsonReader.read(ReadText.of(script.data()), data);
    data.blocks().forEach(block -> {
      if (block instanceof Entry entry) {
        linkedData(entry.path().stream().map(Passage::text).toList(), entry.value().text());
      }
    });
  }

  private void linkedData(List<String> path, String value) {
    boolean graph = path.get(0).equals("@graph");
    List<String> keys = graph ? path.subList(1, path.size()) : path;
    if (keys.isEmpty()) {
      return;
    }
    String key = keys.get(0).toLowerCase(Locale.ROOT);
    boolean publisherName = keys.size() == 2 && key.equals("publisher") && keys.get(1).equals("name");
    if (publisherName || (keys.size() == 1 && IN_GRAPH.contains(key))) {
      said(key, value);
    } else if (keys.size() == 1 && !graph && key.equals("name")) {
      said("title", value);
    }
  }
}
