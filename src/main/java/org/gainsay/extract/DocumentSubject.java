package org.gainsay.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.claim.Term;
import org.gainsay.document.Block;
import org.gainsay.document.Document;
import org.gainsay.document.Passage;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.MentionFinder;
import org.gainsay.mention.Words;
import org.gainsay.source.Metadata;
import org.gainsay.vocabulary.Individual;
import org.gainsay.vocabulary.Names;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Whom a document is about: what is known of it says so, or its title names a subject, or its title
 * is the name of a thing whose fields follow, or it speaks of one subject above all.
 */
final class DocumentSubject {
  private static final int LONGEST_NAME = 5;
  private static final int ENOUGH = 2;
  private static final int FIELDS = 2;

  private final Vocabulary vocabulary;
  private final MentionFinder finder;

  DocumentSubject(Vocabulary vocabulary, MentionFinder finder) {
    this.vocabulary = vocabulary;
    this.finder = finder;
  }

  Optional<Subject> of(Document document) {
    return given(document.source().metadata())
        .or(() -> titled(document))
        .or(() -> prevailing(document));
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

  private Optional<Subject> titled(Document document) {
    List<String> titles = titles(document);
    return titles.stream()
        .flatMap(title -> inTitle(title).stream())
        .findFirst()
        .or(() -> card(document, titles))
        .or(() -> recurring(document, titles));
  }

  private Optional<Subject> recurring(Document document, List<String> titles) {
    TitleName name = new TitleName(finder);
    return titles.stream()
        .flatMap(title -> name.of(title, document).stream())
        .findFirst()
        .map(words -> new Subject(new Term(Names.iri(words), words), words));
  }

  /** Its known title, then its headings of the first level. */
  private static List<String> titles(Document document) {
    List<String> titles = new ArrayList<>();
    @Nullable String title = document.source().metadata().title();
    if (title != null) {
      titles.add(title);
    }
    for (Block block : document.blocks()) {
      if (block instanceof Block.Heading heading && heading.level() == 1) {
        titles.add(heading.passage().text().strip());
      }
    }
    return titles;
  }

  private Optional<Subject> inTitle(String title) {
    return finder.find(title).names().stream()
        .filter(name -> finder.isSubject(name.individual()))
        .findFirst()
        .map(name -> whole(title, name));
  }

  /** The whole title where it is but a longer name. */
  private Subject whole(String title, NameMention name) {
    String words = title.substring(name.span().start(), name.span().end());
    return Subject.of(name.individual(), words);
  }

  /** A card: its title is a name that nobody knows, and fields of its properties follow. */
  private Optional<Subject> card(Document document, List<String> titles) {
    return titles.stream()
        .limit(1)
        .filter(this::isName)
        .findFirst()
        .filter(title -> fields(document) >= FIELDS)
        .map(title -> new Subject(new Term(Names.iri(title), title), title));
  }

  private boolean isName(String title) {
    boolean other = finder.named(title).stream().anyMatch(thing -> !finder.isSubject(thing));
    return !other
        && !title.isBlank()
        && Words.count(title) <= LONGEST_NAME
        && title.chars().noneMatch(unit -> ":?!|".indexOf(unit) >= 0)
        && finder.property(title).isEmpty();
  }

  private int fields(Document document) {
    int fields = 0;
    for (Block block : document.blocks()) {
      fields += passage(block).map(this::fields).orElse(0);
      if (fields >= FIELDS) {
        return fields;
      }
    }
    return fields;
  }

  private int fields(Passage passage) {
    return (int)
        Fields.of(passage, finder).stream().filter(field -> !field.properties().isEmpty()).count();
  }

  static Optional<Passage> passage(Block block) {
    return switch (block) {
      case Block.Heading heading -> Optional.of(heading.passage());
      case Block.Paragraph paragraph -> Optional.of(paragraph.passage());
      case Block.Item item -> Optional.of(item.passage());
      case Block.Entry entry -> Optional.empty();
      case Block.Table table -> Optional.empty();
    };
  }

  /** The subject that most of the running text names. */
  private Optional<Subject> prevailing(Document document) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Subject> subjects = new HashMap<>();
    int all = 0;
    for (Block block : document.blocks()) {
      Optional<Passage> passage = passage(block);
      if (passage.isPresent()) {
        for (NameMention name : subjects(passage.get())) {
          String iri = name.individual().iri();
          subjects.putIfAbsent(
              iri, Subject.of(name.individual(), passage.get().slice(name.span())));
          counts.merge(iri, 1, Integer::sum);
          all++;
        }
      }
    }
    int total = all;
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= ENOUGH && entry.getValue() * 2 > total)
        .flatMap(entry -> Stream.ofNullable(subjects.get(entry.getKey())))
        .findFirst();
  }

  private List<NameMention> subjects(Passage passage) {
    return finder.find(passage.text()).names().stream()
        .filter(name -> finder.isSubject(name.individual()))
        .toList();
  }

  /** What the names of its further things begin with: the first part of an unknown one. */
  List<Individual> stems(Subject subject) {
    boolean known = vocabulary.individual(subject.term().iri()).isPresent();
    String stem = Siblings.family(subject.term().label());
    return known || stem.isBlank()
        ? List.of()
        : List.of(
            Siblings.individual(new Term(Names.iri(stem), stem), vocabulary.subjectClasses()));
  }

  /** The names that the document adds to those of the vocabulary. */
  List<Individual> own(Subject subject) {
    boolean known = vocabulary.individual(subject.term().iri()).isPresent();
    Set<String> classes = vocabulary.subjectClasses();
    return known
        ? Siblings.of(vocabulary, subject)
        : List.of(Siblings.individual(subject.term(), classes));
  }
}
