package org.gainsay;

import java.io.IOException;
import java.util.List;
import org.gainsay.document.Document;
import org.gainsay.document.read.DocumentReader;
import org.gainsay.document.read.Reading;
import org.gainsay.extract.Extraction;
import org.gainsay.extract.Extractor;
import org.gainsay.source.Citations;
import org.gainsay.source.Metadata;
import org.gainsay.source.Problem;
import org.gainsay.source.Source;
import org.gainsay.trust.Grader;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The way of one document: bytes, blocks, statements, claims. */
record DocumentFlow(Extractor extractor, Grader grader) {
  static DocumentFlow of(Vocabulary vocabulary) {
    return new DocumentFlow(Extractor.of(vocabulary), Grader.of(vocabulary));
  }

  ReadDocument read(KnownInput document) {
    String path = document.input().path();
    try {
      return claims(DocumentReader.read(path, document.input().content().bytes()), document.known());
    } catch (IOException e) {
      return ReadDocument.unread(List.of(Fault.of(path, e)));
    }
  }

  private ReadDocument claims(Reading reading, Metadata known) {
    @Nullable Document document = reading.document();
    return document == null
        ? ReadDocument.unread(reading.problems())
        : claims(document, known, reading.problems());
  }

  /** Others' word on a document goes before its own, and its front matter before its text. */
  private ReadDocument claims(Document document, Metadata others, List<Problem> problems) {
    Metadata known = others.orElse(document.source().metadata().ownWord());
    Source found = document.source().with(known);
    Extraction extraction =
        extractor.extract(
            new Document(found, document.text(), document.blocks(), document.links()));
    Source named = found.with(known.orElse(extraction.metadata()));
    Source source = named.citing(Citations.of(named, document.links()));
    return new ReadDocument(source, document.text().content(), grader.grade(source, extraction.statements()), problems);
  }
}
