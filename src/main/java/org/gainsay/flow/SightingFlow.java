package org.gainsay.flow;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.document.Document;
import org.gainsay.document.read.DocumentReader;
import org.gainsay.document.read.Pieces;
import org.gainsay.input.Fault;
import org.gainsay.input.KnownInput;
import org.gainsay.mention.sight.Sighting;
import org.gainsay.mention.sight.SightingFinder;
import org.gainsay.source.Metadata;
import org.gainsay.source.SourceText;
import org.jspecify.annotations.Nullable;

/** The way of one document as far as its mentions: bytes, blocks, sightings. */
public record SightingFlow(SightingFinder finder) {
  public Sightings read(KnownInput document) {
    String path = document.input().path();
    try {
      Pieces pieces = DocumentReader.pieces(path, document.input().content().bytes());
      List<Sighting> seen = seen(pieces, document.known());
      return new Sightings(path, seen, pieces.problems());
    } catch (IOException e) {
      return new Sightings(path, List.of(), List.of(Fault.of(path, e)));
    }
  }

  private List<Sighting> seen(Pieces pieces, Metadata others) {
    List<Sighting> seen = new ArrayList<>();
    for (@Nullable Document piece = pieces.next(); piece != null; piece = pieces.next()) {
      Metadata known = others.orElse(piece.source().metadata().ownWord());
      SightingFinder ofItsDay = finder.on(known.spokenOn());
      SourceText text = piece.text();
      piece.passages().stream()
          .filter(passage -> !passage.isBlank() && text.holds(passage.found()))
          .forEach(passage -> seen.addAll(ofItsDay.find(passage, text)));
    }
    return seen;
  }
}
