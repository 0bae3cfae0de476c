package org.gainsay.extract.naming;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gainsay.document.Block;
import org.gainsay.document.Document;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.page.Blocks;
import org.gainsay.mention.MentionFinder;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.Individual;
import org.gainsay.vocabulary.word.Labels;
import org.gainsay.vocabulary.word.Names;
import org.gainsay.vocabulary.word.Property;
import org.gainsay.vocabulary.word.Range;
import org.jspecify.annotations.Nullable;

/**
 * Names of concepts that end in what they are one of, as {@code the Harbour Masters' Rule} does
 * behind a preposition or in a column of rules. Linear in the document.
 */
final class CalledNames {
  private static final int SHORTEST = 6;
  private static final int LONGEST = 60;
  private static final int MOST = 20;
  private static final int MANY = 20;
  private static final int TENTH = 10;

  private final MentionFinder finder;
  private final @Nullable Pattern pattern;

  CalledNames(Vocabulary vocabulary, MentionFinder finder) {
    this.finder = finder;
    String endings =
        vocabulary.properties().stream()
            .filter(CalledNames::isOfConcepts)
            .filter(property -> mayEndNames(vocabulary, property))
            .flatMap(property -> property.labels().shown().stream())
            .filter(label -> label.length() >= SHORTEST && label.chars().allMatch(Character::isLetter))
            .map(label -> Character.toUpperCase(label.charAt(0)) + label.substring(1))
            .distinct()
            .sorted()
            .collect(Collectors.joining("|"));
    this.pattern =
        endings.isEmpty()
            ? null
            : Pattern.compile(
                "\\b(?:under|of|by|to)\\s(?:(?:the|an?|its|our)\\s)?((?:\\p{Lu}[\\p{L}\\p{N}.+'’-]{0,20}\\s){1,5}?("
                    + endings
                    + ")(?:\\s\\p{Lu}\\p{Ll}{5,12})?)(?![\\p{L}\\p{N}-])");
  }

  private CalledNames(CalledNames common, MentionFinder finder) {
    this.finder = finder;
    this.pattern = common.pattern;
  }

  CalledNames with(MentionFinder reading) {
    return new CalledNames(this, reading);
  }

  /** Whether known things of a property are called so: where many are known, a tenth of them has to be. */
  private static boolean mayEndNames(Vocabulary vocabulary, Property property) {
    List<String> known =
        vocabulary.individuals().stream()
            .filter(thing -> thing.isOneOf(property.range().classes()))
            .flatMap(thing -> thing.labels().all().stream())
            .map(label -> label.toLowerCase(Locale.ROOT))
            .toList();
    return known.size() < MANY
        || property.labels().shown().stream()
            .map(label -> " " + label.toLowerCase(Locale.ROOT))
            .anyMatch(ending -> known.stream().filter(label -> label.endsWith(ending)).count() * TENTH >= known.size());
  }

  private static boolean isOfConcepts(Property property) {
    return property.range().kind() == Range.Kind.CONCEPT;
  }

  /**
   * Those of a document.
   *
   * @param own names of its subjects, with one of which no other begins
   */
  List<Individual> of(Document document, List<Individual> own) {
    List<Individual> called = new ArrayList<>();
    if (pattern == null) {
      return called;
    }
    Set<String> seen = new LinkedHashSet<>();
    for (Passage passage : Blocks.body(document)) {
      inText(passage.text(), called, seen);
    }
    for (Block block : document.blocks()) {
      if (block instanceof Block.Table table && seen.size() < MOST && !table.rows().isEmpty()) {
        inTable(table, called, seen);
      }
    }
    return called.stream()
        .filter(thing -> finder.named(thing.labels().preferred()).isEmpty())
        .filter(
            thing ->
                own.stream()
                    .noneMatch(
                        subject ->
                            subject.labels().preferred().startsWith(thing.labels().preferred())))
        .toList();
  }

  private void inText(String text, List<Individual> called, Set<String> seen) {
    if (pattern == null) {
      return;
    }
    Matcher name = pattern.matcher(text).useTransparentBounds(true);
    int lead = lead(text, 0);
    while (lead >= 0 && seen.size() < MOST) {
      boolean found = name.region(lead, text.length()).lookingAt();
      if (found) {
        add(called, seen, name.group(1), finder.property(name.group(2)));
      }
      lead = lead(text, found ? name.end() : lead + 1);
    }
  }

  /** Where the next preposition begins of those that lead to such a name; -1 for none. */
  private static int lead(String text, int from) {
    for (int at = from; at < text.length(); at++) {
      int length = leadLength(text, at);
      if (length > 0 && at + length < text.length() && Character.isWhitespace(text.charAt(at + length))) {
        return at;
      }
    }
    return -1;
  }

  private static int leadLength(String text, int at) {
    return switch (text.charAt(at)) {
      case 'o' -> text.startsWith("of", at) ? 2 : 0;
      case 'b' -> text.startsWith("by", at) ? 2 : 0;
      case 't' -> text.startsWith("to", at) ? 2 : 0;
      case 'u' -> text.startsWith("under", at) ? 5 : 0;
      default -> 0;
    };
  }

  /** What stands under a head that asks for such a thing, and ends in what the head says. */
  private void inTable(Block.Table table, List<Individual> called, Set<String> seen) {
    List<Block.Cell> heads = table.rows().get(0);
    for (int column = 1; column < heads.size(); column++) {
      String head = heads.get(column).passage().text().strip();
      List<Property> label = finder.property(head);
      for (int row = 1; !label.isEmpty() && row < Math.min(MOST, table.rows().size()); row++) {
        String name = table.rows().get(row).get(column).passage().text().strip();
        boolean ends = Names.key(name).endsWith(Names.key(head)) && name.indexOf(' ') > 0;
        if (ends && name.length() <= LONGEST && Character.isUpperCase(name.codePointAt(0))) {
          add(called, seen, name, label);
        }
      }
    }
  }

  private static void add(
      List<Individual> called, Set<String> seen, String name, List<Property> label) {
    for (Property property : label) {
      if (isOfConcepts(property) && seen.add(property.iri() + name)) {
        Labels labels = new Labels(name, List.of(), List.of());
        called.add(new Individual(Names.iri(name), labels, property.range().classes(), true));
      }
    }
  }
}
