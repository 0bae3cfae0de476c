package org.gainsay.extract.naming.told;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.document.Block;
import org.gainsay.document.Document;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.page.Blocks;
import org.gainsay.mention.Mention.PropertyMention;
import org.gainsay.mention.MentionFinder;
import org.gainsay.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Names that headings of news speak of, in a document that is about no one: {@code NORTH HERON SOLD
 * AGAIN} above {@code … of North Heron …}, where the text tells more of it. Linear in the document.
 */
public final class HeadedNames {
  private static final int MOST = 60;
  private static final int TOLD = 2;
  private static final int SHORTEST = 4;

  private final MentionFinder finder;
  private final Map<Passage, Set<String>> below = new LinkedHashMap<>();
  private final Map<Passage, Set<String>> said = new LinkedHashMap<>();

  private HeadedNames(MentionFinder finder) {
    this.finder = finder;
  }

  public static Set<String> in(Document document, MentionFinder finder) {
    HeadedNames names = new HeadedNames(finder);
    document.blocks().forEach(names::read);
    Set<String> found = new LinkedHashSet<>();
    names.below.forEach(
        (heading, runs) -> {
          if (runs.size() == 1 && names.said.getOrDefault(heading, Set.of()).size() >= TOLD) {
            found.addAll(runs);
          }
        });
    return found;
  }

  private void read(Block block) {
    List<Passage> over = block.context().headings();
    @Nullable Passage text = block instanceof Block.Heading || over.isEmpty() ? null : Blocks.passage(block).orElse(null);
    if (text != null && below.size() < MOST) {
      Passage heading = over.getLast();
      Set<String> words = words(heading.text());
      Runs runs = new Runs(text.text());
      for (@Nullable Span run = runs.next(); run != null; run = runs.next()) {
        String name = new Run(text.text(), run).name();
        if (isTakenUp(name, words)) {
          below.computeIfAbsent(heading, each -> new LinkedHashSet<>()).add(name);
        }
      }
      finder.find(text.text()).properties().stream()
          .map(PropertyMention::property)
          .filter(property -> !finder.isOfDocument(property))
          .forEach(property -> said.computeIfAbsent(heading, each -> new HashSet<>()).add(property.iri()));
    }
  }

  /** The longer words of a heading that stand large in it. */
  private static Set<String> words(String heading) {
    Set<String> words = new HashSet<>();
    for (String word : heading.split("[^\\p{L}\\p{N}-]+", -1)) {
      if (word.length() >= SHORTEST && Character.isUpperCase(word.codePointAt(0))) {
        words.add(word.toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  /** Whether each of at least two words, or the first of them, stands in the heading. */
  private boolean isTakenUp(String name, Set<String> heading) {
    int space = name.indexOf(' ');
    return space >= SHORTEST
        && heading.contains(name.substring(0, space).toLowerCase(Locale.ROOT))
        && finder.isUnknown(name)
        && !finder.isDate(name)
        && finder.property(name).isEmpty();
  }
}
