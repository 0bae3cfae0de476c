package org.gainsay.extract.subject;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gainsay.claim.Term;
import org.gainsay.document.Block;
import org.gainsay.document.Document;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.naming.OwnNames;
import org.gainsay.extract.page.Blocks;
import org.gainsay.extract.page.Subject;
import org.gainsay.mention.MentionFinder;
import org.gainsay.source.Metadata;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Whom a document is about: what is known of it says so, or a field that gives a name, or its
 * title, or it speaks of one subject above all.
 */
public final class DocumentSubject {
  private static final int LONGEST_NAME = 60;
  private static final String NAME = "name";
  private static final String OF_NOUN = " " + NAME;
  private static final String NAME_OF = NAME + " of ";
  private static final WordList KINDS_OF_NAMES = WordList.of("before the name of a thing in a field");
  private static final Pattern NAMED = Pattern.compile("([^:.]{1,60})(?::|\\.{3,80})(.{1,200})");

  private final Vocabulary vocabulary;
  private final MentionFinder finder;
  private final OwnNames names;
  private final Set<String> nouns;
  private final PageKind kinds;

  public DocumentSubject(Vocabulary vocabulary, MentionFinder finder, OwnNames names) {
    this.vocabulary = vocabulary;
    this.finder = finder;
    this.names = names;
    this.nouns = vocabulary.kinds().nouns();
    this.kinds = new PageKind(vocabulary);
  }

  private DocumentSubject(DocumentSubject common, MentionFinder finder, OwnNames names) {
    this.vocabulary = common.vocabulary;
    this.finder = finder;
    this.names = names;
    this.nouns = common.nouns;
    this.kinds = common.kinds;
  }

  /** That of one document, in which short texts that come again are read once. */
  public DocumentSubject with(MentionFinder reading, OwnNames own) {
    return new DocumentSubject(this, reading, own);
  }

  public Optional<Subject> of(Document document) {
    return given(document.source().metadata())
        .or(() -> named(document))
        .or(() -> new TitleSubject(finder, kinds).of(document))
        .or(() -> new SpokenOf(finder, names).of(document));
  }

  private Optional<Subject> given(Metadata metadata) {
    @Nullable String iri = metadata.subject();
    if (iri == null) {
      return Optional.empty();
    }
    return vocabulary
        .individual(iri)
        .map(known -> Subject.of(known, known.labels().preferred()))
        .or(() -> Optional.of(new Subject(new Term(iri, localName(iri)), localName(iri))));
  }

  private static String localName(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }

  /** {@code Name: X}, {@code Model: X}; the first such line counts. */
  private Optional<Subject> named(Document document) {
    boolean several = isOfSeveral(document);
    for (Block block : document.blocks()) {
      if (several && block instanceof Block.Entry) {
        continue;
      }
      Optional<Subject> named =
          switch (block) {
            case Block.Entry entry -> named(entry);
            case Block.Table table -> named(table);
            default -> Blocks.passage(block).flatMap(this::named);
          };
      if (named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }

  /** Whether its records give more than one name. */
  private boolean isOfSeveral(Document document) {
    return document.blocks().stream()
            .flatMap(block -> block instanceof Block.Entry entry ? named(entry).stream() : Stream.of())
            .map(Subject::term)
            .distinct()
            .limit(2)
            .count()
        > 1;
  }

  /** {@code "name": "X"} at the top, where it is one thing that is described. */
  private Optional<Subject> named(Block.Entry entry) {
    String value = entry.value().text().strip();
    boolean name = entry.path().size() == 1 && !value.isEmpty() && value.length() <= LONGEST_NAME;
    return name && isNameLabel(entry.key().text().replace('_', ' '))
        ? Optional.of(Subject.named(value, finder))
        : Optional.empty();
  }

  /** {@code | Name | X |}: of a table with labels and their values, where one of these is a name. */
  private Optional<Subject> named(Block.Table table) {
    List<String> names =
        table.rows().stream()
            .filter(row -> row.size() == 2 && !row.get(1).spread() && isNameLabel(label(row.get(0).passage())))
            .map(row -> row.get(1).passage().text().strip())
            .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME && finder.property(name).isEmpty())
            .toList();
    return names.size() == 1 && table.rows().size() > 2 ? Optional.of(Subject.named(names.get(0), finder)) : Optional.empty();
  }

  private static String label(Passage cell) {
    String words = cell.text().strip();
    return words.endsWith(":") ? words.substring(0, words.length() - 1) : words;
  }

  private Optional<Subject> named(Passage passage) {
    if (passage.text().indexOf(':') < 0 && !passage.text().contains("...")) {
      return Optional.empty();
    }
    for (String line : passage.text().split("\n", -1)) {
      Matcher field = NAMED.matcher(line);
      boolean name = field.matches() && isNameLabel(field.group(1).strip());
      String value = name ? field.group(2).strip() : "";
      if (!value.isEmpty() && value.length() <= LONGEST_NAME) {
        return Optional.of(Subject.named(value, finder));
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
