package org.gainsay.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.claim.Statement;
import org.gainsay.document.Block;
import org.gainsay.document.Block.Cell;
import org.gainsay.document.Document;
import org.gainsay.extract.Course.Beginning;
import org.gainsay.extract.link.LinkRecogniser;
import org.gainsay.extract.naming.OwnNames;
import org.gainsay.extract.page.About;
import org.gainsay.extract.page.Page;
import org.gainsay.extract.page.Subject;
import org.gainsay.extract.prose.LabelRecogniser;
import org.gainsay.extract.prose.ProseReader;
import org.gainsay.extract.recognise.Recognisers;
import org.gainsay.extract.record.EntryRecogniser;
import org.gainsay.extract.record.Records;
import org.gainsay.extract.subject.ChronicleRows;
import org.gainsay.extract.subject.DocumentSubject;
import org.gainsay.extract.subject.FactRows;
import org.gainsay.extract.table.TableRecogniser;
import org.gainsay.extract.value.Scopes;
import org.gainsay.mention.MentionFinder;
import org.gainsay.source.Metadata;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.Property;
import org.jspecify.annotations.Nullable;

/**
 * Reads what documents say. Safe for use by several threads; linear in the document.
 *
 * <pre>Extractor.of(vocabulary).extract(document).statements()</pre>
 */
public final class Extractor {
  private final Vocabulary vocabulary;
  private final MentionFinder finder;
  private final OwnNames names;
  private final DocumentSubject subjects;
  private final Recognisers sentences;
  private final TableRecogniser tables;
  private final EntryRecogniser entries;
  private final Scopes scopes;
  private final LabelRecogniser labels;

  private Extractor(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.finder = MentionFinder.of(vocabulary);
    this.names = new OwnNames(vocabulary, finder);
    this.subjects = new DocumentSubject(vocabulary, finder, names);
    this.scopes = new Scopes(vocabulary);
    this.sentences = new Recognisers(vocabulary, scopes);
    this.tables = new TableRecogniser(vocabulary, scopes);
    this.entries = new EntryRecogniser(vocabulary, scopes);
    this.labels = new LabelRecogniser(vocabulary, scopes);
  }

  public static Extractor of(Vocabulary vocabulary) {
    return new Extractor(vocabulary);
  }

  public Extraction extract(Document document) {
    Course course = begin(document);
    return new Extraction(course.facts(), course.read(document));
  }

  /** Begins with a document of which this is the first piece, or all. */
  public Course begin(Document first) {
    MentionFinder reading = finder.with(List.of(), List.of(), null);
    OwnNames own = names.with(reading);
    Metadata facts = DocumentFacts.of(first, reading, vocabulary.documentProperties());
    Metadata known = first.source().metadata().orElse(facts);
    Optional<Subject> subject = subjects.with(reading, own).of(first);
    return new Course(this, reading, own, new Beginning(facts, known, subject.orElse(null)));
  }

  /** Whom a document is about of which this is the first piece. */
  About about(Document first, MentionFinder knowing, @Nullable Subject subject) {
    return new About(subject, subject == null ? subjects.with(knowing, names).members(first) : List.of());
  }

  List<Statement> statements(Document document, MentionFinder knowing, About about) {
    Page page = new Page(document, knowing, about, subjects.with(knowing, names).records(document));
    ProseReader prose = new ProseReader(sentences, page);
    Records records = Records.of(document, page.finder(), vocabulary, scopes);
    document.blocks().forEach(block -> read(page, prose, records, block));
    LinkRecogniser.read(page, document);
    return page.statements().stream().filter(this::isOfItsKind).toList();
  }

  /** Whether a subject that is known is one of those that the property speaks of. */
  private boolean isOfItsKind(Statement statement) {
    Set<String> domains =
        vocabulary.property(statement.property().iri()).map(Property::domains).orElse(Set.of());
    return domains.isEmpty()
        || vocabulary.individual(statement.subject().iri()).filter(known -> !known.isOneOf(domains)).isEmpty();
  }

  private void read(Page page, ProseReader prose, Records records, Block block) {
    switch (block) {
      case Block.Heading heading -> {
        labels.read(page, heading.context(), heading.passage());
        prose.readHeading(heading.context(), heading.passage());
      }
      case Block.Paragraph paragraph -> prose.read(paragraph.context(), paragraph.passage());
      case Block.Item item -> prose.read(item.context(), item.passage());
      case Block.Entry entry -> entries.read(page, prose, records.about(entry));
      case Block.Table table -> read(page, prose, table);
    }
  }

  /** A table whose rows tell of one day or one thing each is read as text. */
  private void read(Page page, ProseReader prose, Block.Table table) {
    List<List<Cell>> chronicle = new ChronicleRows(page.finder()).of(table);
    if (!chronicle.isEmpty()) {
      chronicle.forEach(row -> prose.readApart(table.context().led(row.get(0).passage()), row.get(1).passage()));
    } else if (new FactRows(page.finder()).isOne(table)) {
      table.rows().forEach(row -> row.stream().skip(1).forEach(cell -> prose.readApart(table.context(), cell.passage())));
    } else {
      tables.read(page, table);
    }
  }
}
