package org.gainsay.extract.subject;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.document.Block;
import org.gainsay.document.Document;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.page.Blocks;
import org.gainsay.extract.page.Field;
import org.gainsay.extract.page.Fields;
import org.gainsay.mention.MentionFinder;
import org.gainsay.vocabulary.word.Individual;
import org.gainsay.vocabulary.word.Labels;
import org.gainsay.vocabulary.word.Names;
import org.gainsay.vocabulary.word.Property;
import org.gainsay.vocabulary.word.Range;
import org.jspecify.annotations.Nullable;

/**
 * Names that fields give to other things than subjects: whoever is called {@code Northern/Southern
 * Works} under {@code Builder} is one builder of that name in the rest of the document as well.
 */
final class GivenNames {
  private static final int LONGEST = 60;
  private static final int MOST = 20;

  private GivenNames() {}

  /**
   * Those of a document.
   *
   * @param own names of its subjects: a family is not told from its maker by the first word
   */
  static List<Individual> of(Document document, MentionFinder finder, List<Individual> own) {
    Set<String> seen = new LinkedHashSet<>();
    List<Individual> given = new ArrayList<>();
    for (Block block : document.blocks()) {
      @Nullable Passage passage = Blocks.passage(block).orElse(null);
      if (passage != null && given.size() < MOST && passage.text().indexOf(':') > 0) {
        for (Field field : Fields.of(passage, finder)) {
          add(given, seen, passage.slice(field.value()).strip(), field.properties());
        }
      }
    }
    return given.stream().filter(thing -> isNew(thing.labels().preferred(), finder, own)).toList();
  }

  private static boolean isNew(String name, MentionFinder finder, List<Individual> own) {
    return finder.named(name).isEmpty()
        && own.stream().noneMatch(subject -> subject.labels().preferred().startsWith(name));
  }

  private static void add(
      List<Individual> given, Set<String> seen, String name, List<Property> label) {
    for (Property property : label) {
      boolean thing = property.range().kind() == Range.Kind.ENTITY;
      boolean kind = property.range().kind() == Range.Kind.CONCEPT && isCalled(name, property);
      if ((thing || kind) && isName(name) && seen.add(property.iri() + name)) {
        Labels labels = new Labels(name, List.of(), List.of());
        given.add(new Individual(Names.iri(name), labels, property.range().classes(), kind));
      }
    }
  }

  /** {@code Harbour Masters' Rule} under {@code Rule}: a name that ends in what it is one of. */
  private static boolean isCalled(String name, Property property) {
    int last = name.lastIndexOf(' ');
    return last > 0
        && property.labels().shown().stream().anyMatch(name.substring(last + 1)::equalsIgnoreCase);
  }

  private static boolean isName(String words) {
    return !words.isEmpty()
        && words.length() <= LONGEST
        && words.indexOf(' ') != 0
        && words.chars().noneMatch(unit -> ",;()&".indexOf(unit) >= 0)
        && Shape.isCapitalised(words);
  }
}
