package org.gainsay.document.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.document.Block.Entry;
import org.gainsay.document.Outline;
import org.gainsay.document.Passage;
import org.gainsay.document.ReadText;
import org.gainsay.document.SelfDescription;
import org.gainsay.document.json.JsonReader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of itself: JSON-LD, then {@code meta}, canonical address, title and times. */
final class PageMetadata {
  private static final Set<String> IN_GRAPH =
      Set.of("headline", "datepublished", "datemodified", "publisher");

  private final Outline outline;

  private PageMetadata(Outline outline) {
    this.outline = outline;
  }

  static void read(Document page, Outline outline) {
    PageMetadata metadata = new PageMetadata(outline);
    page.select("script[type=application/ld+json]").forEach(metadata::linkedData);
    page.select("meta[content]").forEach(metadata::meta);
    page.select("link[rel=canonical][href]")
        .forEach(link -> metadata.said("canonical", link.attr("href")));
    page.select("head > title").forEach(title -> metadata.said("title", title.text()));
    page.select("time[datetime]").forEach(metadata::time);
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
    String around = (time.parent() == null ? "" : time.parent().ownText()) + time.className();
    String words = (time.attr("itemprop") + " " + around).toLowerCase(Locale.ROOT);
    boolean changed = words.contains("updated") || words.contains("modified");
    said(changed ? "updated" : "published", time.attr("datetime"));
  }

  /** Of the page's own node: {@code name} is a title only at the top, where nothing else has one. */
  private void linkedData(Element script) {
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
