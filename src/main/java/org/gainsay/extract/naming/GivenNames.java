package org.gainsay.extract.naming;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.gainsay.document.Block;
import org.gainsay.document.Document;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.naming.told.Shape;
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

  private static final String PARTED = ",;/(";
  private static final Pattern PARTS = Pattern.compile("[,;/]| and ");
  private static final Pattern BRACKET = Pattern.compile("\\([^()]{0,60}\\)");

  private GivenNames() {}

  /**
   * Those of a document.
   *
   * @param own names of its subjects: a family is not told from its maker by the first word
   * @param subjects IRIs of the classes of subjects
   */
  static List<Individual> of(
      Document document, MentionFinder finder, List<Individual> own, Set<String> subjects) {
    Set<String> seen = new LinkedHashSet<>();
    List<Individual> given = new ArrayList<>();
    for (Block block : document.blocks()) {
      @Nullable Passage passage = Blocks.passage(block).orElse(null);
      if (passage != null && given.size() < MOST && passage.text().indexOf(':') > 0) {
        for (Field field : Fields.of(passage, finder)) {
          if (isOfThings(field.properties())) {
            each(passage.slice(field.value()), (name, part) -> add(given, seen, name, of(field.properties(), part, subjects)));
          }
        }
      }
      if (block instanceof Block.Table table && given.size() < MOST && !table.rows().isEmpty()) {
        table(table, finder, (name, label) -> add(given, seen, name, of(label, true, subjects)));
      }
    }
    return given.stream().filter(thing -> isNew(thing.labels().preferred(), finder, own)).toList();
  }

  /** Those of a list, each without what stands in brackets behind it. */
  private static void each(String value, BiConsumer<String, Boolean> names) {
    String whole = value.strip();
    names.accept(whole, false);
    if (whole.chars().anyMatch(unit -> PARTED.indexOf(unit) >= 0)) {
      PARTS.splitAsStream(BRACKET.matcher(whole).replaceAll("")).map(String::strip).forEach(part -> names.accept(part, true));
    }
  }

  /** Of the properties of a label; only subjects are given in lists, and by tables. */
  private static List<Property> of(List<Property> label, boolean part, Set<String> subjects) {
    return part
        ? label.stream().filter(property -> !Collections.disjoint(property.range().classes(), subjects)).toList()
        : label;
  }

  /** The cells under a head, and beside one. */
  private static void table(
      Block.Table table, MentionFinder finder, BiConsumer<String, List<Property>> names) {
    List<Block.Cell> heads = table.rows().get(0);
    List<List<Property>> over = heads.stream().map(head -> label(head, finder)).toList();
    for (List<Block.Cell> row : table.rows().stream().skip(1).limit(MOST).toList()) {
      List<Property> beside = label(row.get(0), finder);
      for (int column = 1; column < row.size(); column++) {
        List<Property> label = beside.isEmpty() ? over.get(column) : beside;
        if (isOfThings(label)) {
          each(row.get(column).passage().text(), (name, part) -> names.accept(name, label));
        }
      }
    }
  }

  /** Whether a label asks for anything that has a name. */
  private static boolean isOfThings(List<Property> label) {
    return label.stream().anyMatch(property -> property.range().isNamed());
  }

  private static List<Property> label(Block.Cell head, MentionFinder finder) {
    return finder.property(head.passage().text().strip());
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
