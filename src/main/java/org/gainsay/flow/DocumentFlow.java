package org.gainsay.flow;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.gainsay.claim.Claim;
import org.gainsay.document.Document;
import org.gainsay.document.read.DocumentReader;
import org.gainsay.document.read.Pieces;
import org.gainsay.extract.Course;
import org.gainsay.extract.Extractor;
import org.gainsay.input.Fault;
import org.gainsay.input.KnownInput;
import org.gainsay.source.Citations;
import org.gainsay.source.Metadata;
import org.gainsay.source.Source;
import org.gainsay.trust.Grader;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The way of one document: bytes, blocks, statements, claims. */
public record DocumentFlow(Extractor extractor, Grader grader) {
  public static DocumentFlow of(Vocabulary vocabulary) {
    return new DocumentFlow(Extractor.of(vocabulary), Grader.of(vocabulary));
  }

  /** All claims of a document at once, and its text. */
  ReadDocument read(KnownInput document) {
    List<Claim> claims = new ArrayList<>();
    return read(document, claims::addAll, Pieces::text).with(claims);
  }

  /** Hands on the claims of a document piece by piece, in the order of its text. */
  ReadDocument read(KnownInput document, Consumer<List<Claim>> claims) {
    return read(document, claims, pieces -> "");
  }

  private ReadDocument read(
      KnownInput document, Consumer<List<Claim>> claims, Function<Pieces, String> text) {
    String path = document.input().path();
    try {
      Pieces pieces = DocumentReader.pieces(path, document.input().content().bytes());
      @Nullable Source source = source(pieces, document.known(), claims);
      return new ReadDocument(source, text.apply(pieces), List.of(), pieces.problems());
    } catch (IOException e) {
      return ReadDocument.unread(List.of(Fault.of(path, e)));
    }
  }

  /** Others' word on a document goes before its own, and its front matter before its text. */
  private @Nullable Source source(
      Pieces pieces, Metadata others, Consumer<List<Claim>> claims) {
    @Nullable Document first = pieces.next();
    if (first == null) {
      return null;
    }
    Metadata known = others.orElse(first.source().metadata().ownWord());
    Source found = first.source().with(known);
    Course course = extractor.begin(first.of(found));
    Source named = found.with(known.orElse(course.facts()));
    Source source = named.citing(Citations.of(named, first.links()));
    Grader.Grading grading = grader.begin(source);
    for (@Nullable Document piece = first; piece != null; piece = pieces.next()) {
      claims.accept(grading.grade(course.read(piece)));
    }
    return source;
  }
}
