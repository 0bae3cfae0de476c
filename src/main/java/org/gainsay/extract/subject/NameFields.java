package org.gainsay.extract.subject;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gainsay.document.Block;
import org.gainsay.document.Document;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.naming.head.SubjectName;
import org.gainsay.extract.page.Blocks;
import org.gainsay.extract.page.Subject;
import org.gainsay.mention.MentionFinder;
import org.gainsay.vocabulary.word.WordList;

/** Fields that say what a thing is called: {@code Name: X}, {@code Model: X}. */
record NameFields(MentionFinder finder, Set<String> nouns) {
  private static final int LONGEST_NAME = 60;
  private static final String NAME = "name";
  private static final String OF_NOUN = " " + NAME;
  private static final String NAME_OF = NAME + " of ";
  private static final WordList KINDS_OF_NAMES = WordList.of("before the name of a thing in a field");
  private static final Pattern NAMED = Pattern.compile("([^:.]{1,60})(?::|\\.{3,80})(.{1,200})");

  /**
   * Whom the fields of a document name, if it is but one; of fields within text the first counts.
   *
   * @param titled whether its title is a name: then those of sections tell of parts
   */
  Optional<Subject> only(Document document, boolean titled) {
    boolean several = isOfSeveral(document.blocks().stream().flatMap(block -> block instanceof Block.Entry entry ? of(entry).stream() : Stream.of()));
    return document.blocks().stream()
        .filter(block -> !titled || block.context().headings().size() <= 1)
        .flatMap(block -> !several || !(block instanceof Block.Entry) ? of(block).stream() : Stream.of())
        .findFirst()
        .filter(first -> !isOfRecords(document));
  }

  /** Whether several tables or texts of it give a name each, and not the same. */
  boolean isOfRecords(Document document) {
    return isOfSeveral(document.blocks().stream().filter(block -> !(block instanceof Block.Entry)).flatMap(block -> of(block).stream()));
  }

  private static boolean isOfSeveral(Stream<Subject> named) {
    return named.map(Subject::term).distinct().limit(2).count() > 1;
  }

  Optional<Subject> of(Block block) {
    return switch (block) {
      case Block.Entry entry -> of(entry);
      case Block.Table table -> of(table);
      default -> Blocks.passage(block).flatMap(this::of);
    };
  }

  /** {@code "name": "X"} at the top, where it is one thing that is described. */
  private Optional<Subject> of(Block.Entry entry) {
    String value = entry.value().text().strip();
    boolean name = entry.path().size() == 1 && !value.isEmpty() && value.length() <= LONGEST_NAME;
    return name && isNameLabel(entry.key().text().replace('_', ' '))
        ? Optional.of(named(value))
        : Optional.empty();
  }

  /** {@code | Name | X |}: of a table with labels and their values, where one of these is a name. */
  Optional<Subject> of(Block.Table table) {
    List<String> names =
        table.rows().stream()
            .filter(row -> row.size() == 2 && !row.get(1).spread() && isNameLabel(label(row.get(0).passage())))
            .map(row -> row.get(1).passage().text().strip())
            .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME && finder.property(name).isEmpty())
            .toList();
    return names.size() == 1 && table.rows().size() > 2 ? Optional.of(named(names.get(0))) : Optional.empty();
  }

  private Subject named(String value) {
    return Subject.named(value.substring(0, SubjectName.bare(value, finder, Set.of())), finder);
  }

  private static String label(Passage cell) {
    String words = cell.text().strip();
    return words.endsWith(":") ? words.substring(0, words.length() - 1) : words;
  }

  /** {@code Name: X} on a line of its own. */
  Optional<Subject> of(Passage passage) {
    if (passage.text().indexOf(':') < 0 && !passage.text().contains("...")) {
      return Optional.empty();
    }
    for (String line : passage.text().split("\n", -1)) {
      Matcher field = NAMED.matcher(line);
      boolean name = field.matches() && isNameLabel(field.group(1).strip());
      String value = name ? field.group(2).strip() : "";
      if (!value.isEmpty() && value.length() <= LONGEST_NAME) {
        return Optional.of(named(value));
      }
    }
    return Optional.empty();
  }

  private boolean isNameLabel(String label) {
    String words = label.toLowerCase(Locale.ROOT);
    return words.equals(NAME)
        || nouns.contains(words)
        || (words.startsWith(NAME_OF) && nouns.contains(words.substring(NAME_OF.length())))
        || (words.endsWith(OF_NOUN) && isKindOfName(words.substring(0, words.lastIndexOf(' '))));
  }

  private boolean isKindOfName(String words) {
    return nouns.contains(words) || KINDS_OF_NAMES.has(words);
  }
}
