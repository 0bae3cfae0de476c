package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gainsay.document.Block;
import org.gainsay.document.Document;
import org.gainsay.document.Passage;
import org.gainsay.mention.MentionFinder;
import org.gainsay.mention.Phrases;
import org.gainsay.mention.Phrases.Match;

/**
 * The name in a title that no vocabulary knows: its longest beginning that the text takes up again,
 * as {@code Heron 2} of {@code Heron 2: a new family}. Linear in the document.
 */
final class TitleName {
  private static final int LONGEST = 5;
  private static final int OFTEN = 2;

  private final MentionFinder finder;

  TitleName(MentionFinder finder) {
    this.finder = finder;
  }

  Optional<String> of(String title, Document document) {
    List<String> beginnings = beginnings(title);
    Phrases<String> phrases = new Phrases<>();
    beginnings.forEach(beginning -> phrases.addName(beginning, beginning));
    int[] counts = new int[beginnings.size()];
    for (Passage passage : passages(document)) {
      for (Match<String> match : phrases.find(passage.text())) {
        counts[beginnings.indexOf(match.values().get(0))]++;
      }
    }
    for (int at = 0; at < counts.length; at++) {
      if (counts[at] >= OFTEN && isName(beginnings.get(at))) {
        return Optional.of(beginnings.get(at));
      }
    }
    return Optional.empty();
  }

  /** Beginnings of a title at word boundaries, the longest first, without a leading article. */
  private static List<String> beginnings(String title) {
    List<String> words = new ArrayList<>();
    for (String word : title.strip().split("\\s+", -1)) {
      words.add(word);
    }
    if (words.get(0).matches("(?i)the|an?")) {
      words.remove(0);
    }
    List<String> beginnings = new ArrayList<>();
    for (int count = Math.min(LONGEST, words.size()); count > 0; count--) {
      String beginning = String.join(" ", words.subList(0, count)).replaceAll("[\\s:,;–—|-]+$", "");
      if (!beginning.isEmpty() && !beginnings.contains(beginning)) {
        beginnings.add(beginning);
      }
    }
    return beginnings;
  }

  /** Whether words can name a thing: with a figure in them, or several, each with a capital. */
  private boolean isName(String words) {
    boolean known =
        !finder.named(words).isEmpty()
            || !finder.property(words).isEmpty()
            || words.chars().anyMatch(unit -> ":?!".indexOf(unit) >= 0);
    boolean figure = words.chars().anyMatch(Character::isDigit);
    boolean inner = words.chars().filter(Character::isUpperCase).count() >= 2;
    return !known && Character.isUpperCase(words.codePointAt(0)) && (figure || inner);
  }

  /** Running text and cells; the title itself, as a heading, is not among them. */
  private static List<Passage> passages(Document document) {
    List<Passage> passages = new ArrayList<>();
    for (Block block : document.blocks()) {
      switch (block) {
        case Block.Heading heading -> {}
        case Block.Paragraph paragraph -> passages.add(paragraph.passage());
        case Block.Item item -> passages.add(item.passage());
        case Block.Entry entry -> passages.add(entry.value());
        case Block.Table table ->
            table.rows().forEach(row -> row.forEach(cell -> passages.add(cell.passage())));
      }
    }
    return passages;
  }
}
