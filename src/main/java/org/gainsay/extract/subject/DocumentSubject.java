package org.gainsay.extract.subject;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.claim.Term;
import org.gainsay.document.Document;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.naming.OwnNames;
import org.gainsay.extract.page.Subject;
import org.gainsay.extract.subject.title.PageKind;
import org.gainsay.extract.subject.title.TitleSubject;
import org.gainsay.mention.MentionFinder;
import org.gainsay.mention.grammar.Sentences;
import org.gainsay.source.Metadata;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Whom a document is about: what is known of it says so, or a field that gives a name, or its
 * title, or it speaks of one subject above all.
 */
public final class DocumentSubject {
  private final Vocabulary vocabulary;
  private final MentionFinder finder;
  private final OwnNames names;
  private final Set<String> nouns;
  private final PageKind kinds;
  private final Sentences sentences;

  /** IRIs of those who made others. */
  private final Set<String> makers;

  public DocumentSubject(Vocabulary vocabulary, MentionFinder finder, OwnNames names) {
    this.vocabulary = vocabulary;
    this.finder = finder;
    this.names = names;
    this.nouns = vocabulary.kinds().nouns();
    this.kinds = new PageKind(vocabulary);
    this.sentences = Sentences.of(vocabulary);
    this.makers = vocabulary.facts().makers().all().stream().map(made -> made.maker().iri()).collect(Collectors.toUnmodifiableSet());
  }

  private DocumentSubject(DocumentSubject common, MentionFinder finder, OwnNames names) {
    this.vocabulary = common.vocabulary;
    this.finder = finder;
    this.names = names;
    this.nouns = common.nouns;
    this.kinds = common.kinds;
    this.sentences = common.sentences;
    this.makers = common.makers;
  }

  /** That of one document, in which short texts that come again are read once. */
  public DocumentSubject with(MentionFinder reading, OwnNames own) {
    return new DocumentSubject(this, reading, own);
  }

  public Optional<Subject> of(Document document) {
    return given(document.source().metadata())
        .or(() -> named(document))
        .or(() -> titles().of(document))
        .or(() -> new SpokenOf(sentences, finder, names, makers).of(document));
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

  private TitleSubject titles() {
    return new TitleSubject(finder, kinds);
  }

  /**
   * {@code Name: X}, {@code Model: X}: the one thing that such fields name. Below a title that is a
   * name, {@code Engine name: X} in a section tells of a part.
   */
  private Optional<Subject> named(Document document) {
    return new NameFields(finder, nouns).only(document, titles().isNamed(document));
  }

  /** Those whom a document is about where it is not about one. */
  public List<Subject> members(Document first) {
    return new Members(sentences, finder).of(first);
  }

  /** Those whom single parts of a document are about, where it is one of records that each name theirs. */
  public IdentityHashMap<Passage, Subject> records(Document document) {
    return new FieldRecords(new NameFields(finder, nouns)).in(document);
  }
}
