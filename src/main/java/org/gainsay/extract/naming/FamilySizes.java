package org.gainsay.extract.naming;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.document.Block;
import org.gainsay.document.Document;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.naming.told.Shape;
import org.gainsay.extract.page.Blocks;
import org.gainsay.mention.Mention.PropertyMention;
import org.gainsay.mention.MentionFinder;
import org.gainsay.mention.grammar.Words;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.Names;
import org.gainsay.vocabulary.word.Range;
import org.gainsay.vocabulary.word.WordList;

/**
 * Members of the document's own family that it only calls by their size: {@code It comes as a 5 t
 * crane and a 12 t one}, {@code Variant | 5t}. Linear in the document.
 */
final class FamilySizes {
  private static final WordList NOUNS = WordList.of("variants");
  private static final Pattern SIZE =
      Pattern.compile("\\b(?:[Aa]n?|[Oo]ne|[Tt]he|[Oo]ur)\\s(\\d{1,4}(?:\\.\\d{1,2})?\\p{Lu})(?=[\\s,;)]|\\.\\s|\\.$)");
  private static final int LONGEST_ARTICLE = 3;
  private static final String ARTICLES = "AaOoTt";
  private static final int ENOUGH = 2;
  private static final int MOST = 12;

  private final MentionFinder finder;
  private final Set<String> nouns;
  private final Set<String> classes;

  FamilySizes(Vocabulary vocabulary, MentionFinder finder) {
    this.finder = finder;
    this.nouns = vocabulary.facts().kinds().nouns();
    this.classes = vocabulary.facts().kinds().classes();
  }

  /**
   * Their names.
   *
   * @param family whom the document is about
   * @param known names that it gives besides
   */
  Set<String> in(Document document, String family, Set<String> known) {
    Set<String> sizes = new LinkedHashSet<>();
    if (family.isEmpty() || Shape.isSize(family.substring(Math.max(family.lastIndexOf(' '), family.lastIndexOf('-')) + 1))) {
      return sizes;
    }
    document.blocks().forEach(block -> read(block, sizes));
    Set<String> names = new LinkedHashSet<>();
    sizes.stream()
        .limit(MOST)
        .map(size -> family + " " + size)
        .filter(name -> known.stream().noneMatch(other -> Names.key(other).startsWith(Names.key(name))))
        .forEach(names::add);
    return names;
  }

  private void read(Block block, Set<String> sizes) {
    if (block instanceof Block.Table table) {
      read(table, sizes);
    } else {
      Blocks.passage(block).ifPresent(passage -> sizes.addAll(told(passage)));
    }
  }

  private void read(Block.Table table, Set<String> sizes) {
    List<String> side = table.rows().stream().limit(MOST).map(row -> row.get(0).passage().text().strip()).toList();
    String noun = side.isEmpty() ? "" : side.get(0).toLowerCase(Locale.ROOT);
    if (NOUNS.has(noun) || nouns.contains(noun)) {
      side.stream().skip(1).filter(Shape::isSize).forEach(sizes::add);
    }
  }

  /** At least two, in a text that speaks of members; {@code a 128K window} is the size of something else. */
  private Set<String> told(Passage passage) {
    Set<Span> sizes = sizes(passage.text());
    if (sizes.size() < ENOUGH) {
      return Set.of();
    }
    List<PropertyMention> labels = finder.find(passage.text()).properties();
    Set<String> told = new LinkedHashSet<>();
    sizes.stream().filter(span -> labels.stream().noneMatch(label -> isOf(passage, span, label))).map(passage::slice).forEach(told::add);
    return told.size() >= ENOUGH && labels.stream().anyMatch(this::isOfMembers) ? told : Set.of();
  }

  /** The pattern is tried only before a figure: its word has one to three letters. */
  private static Set<Span> sizes(String text) {
    Set<Span> sizes = new LinkedHashSet<>();
    Matcher size = SIZE.matcher(text).useTransparentBounds(true);
    for (int figure = Words.nextFigure(text, 0); figure > 0; figure = Words.nextFigure(text, figure + 1)) {
      int space = figure - 1;
      for (int start = Math.max(0, space - LONGEST_ARTICLE); start < space; start++) {
        if (ARTICLES.indexOf(text.charAt(start)) >= 0 && size.region(start, text.length()).lookingAt()) {
          sizes.add(new Span(size.start(1), size.end(1)));
        }
      }
    }
    return sizes;
  }

  /** Whether words for a property stand directly behind a size. */
  private static boolean isOf(Passage passage, Span size, PropertyMention label) {
    return label.span().start() == size.end() + 1
        && label.property().labels().shown().stream().anyMatch(passage.slice(label.span())::equalsIgnoreCase);
  }

  /** Whether words ask for what has other subjects as its values. */
  private boolean isOfMembers(PropertyMention label) {
    Range range = label.property().range();
    return range.kind() == Range.Kind.ENTITY && range.classes().stream().anyMatch(classes::contains);
  }
}
