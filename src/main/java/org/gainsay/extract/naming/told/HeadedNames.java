package org.gainsay.extract.naming.told;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.document.Block;
import org.gainsay.document.Document;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.naming.run.Run;
import org.gainsay.extract.naming.run.Runs;
import org.gainsay.extract.page.Blocks;
import org.gainsay.mention.Mention.PropertyMention;
import org.gainsay.mention.MentionFinder;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Property;
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
  private final IdentityHashMap<Passage, Section> sections = new IdentityHashMap<>();

  /** What stands directly below a heading: the names of it that it takes up, and all of its texts. */
  private record Section(Set<String> words, Set<String> names, Set<Passage> texts) {}

  private HeadedNames(MentionFinder finder) {
    this.finder = finder;
  }

  public static Set<String> in(Document document, MentionFinder finder) {
    HeadedNames names = new HeadedNames(finder);
    Set<String> found = new LinkedHashSet<>();
    document.blocks().forEach(names::read);
    for (Block block : document.blocks()) {
      @Nullable Section section = block instanceof Block.Heading heading ? names.sections.get(heading.passage()) : null;
      if (section != null && section.names().size() == 1 && names.isTold(section)) {
        found.addAll(section.names());
      }
    }
    return found;
  }

  private void read(Block block) {
    List<Passage> over = block.context().headings();
    @Nullable Passage text = block instanceof Block.Heading || over.isEmpty() ? null : Blocks.passage(block).orElse(null);
    if (text == null || sections.size() >= MOST) {
      return;
    }
    Section section = sections.computeIfAbsent(over.getLast(), heading -> new Section(words(heading.text()), new LinkedHashSet<>(), new LinkedHashSet<>()));
    section.texts().add(text);
    if (section.words().stream().anyMatch(word -> text.text().contains(word))) {
      Runs runs = new Runs(text.text());
      for (@Nullable Span run = runs.next(); run != null; run = runs.next()) {
        String name = new Run(text.text(), run).name();
        if (isTakenUp(name, section.words())) {
          section.names().add(name);
        }
      }
    }
  }

  private boolean isTold(Section section) {
    Set<Property> told = new HashSet<>();
    section.texts().stream()
        .flatMap(text -> finder.find(text.text()).properties().stream())
        .map(PropertyMention::property)
        .filter(property -> !finder.isOfDocument(property))
        .forEach(told::add);
    return told.size() >= TOLD;
  }

  /** The longer words of a heading that stand large in it, as a text has them. */
  private static Set<String> words(String heading) {
    Set<String> words = new HashSet<>();
    for (String word : heading.split("[^\\p{L}\\p{N}-]+", -1)) {
      if (word.length() >= SHORTEST && Character.isUpperCase(word.codePointAt(0))) {
        words.add(word);
        words.add(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  /** Whether at least two words begin with one that stands in the heading. */
  private boolean isTakenUp(String name, Set<String> heading) {
    int space = name.indexOf(' ');
    return space >= SHORTEST
        && heading.contains(name.substring(0, space))
        && finder.isUnknown(name)
        && !finder.isDate(name)
        && finder.property(name).isEmpty();
  }
}
