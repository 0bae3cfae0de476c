package org.gainsay;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.document.Document;
import org.gainsay.document.read.DocumentReader;
import org.gainsay.document.read.Reading;
import org.gainsay.mention.sight.Sighting;
import org.gainsay.mention.sight.SightingFinder;
import org.gainsay.source.Metadata;
import org.jspecify.annotations.Nullable;

/** The way of one document as far as its mentions: bytes, blocks, sightings. */
record SightingFlow(SightingFinder finder) {
  Sightings read(KnownInput document) {
    String path = document.input().path();
    try {
      Reading reading = DocumentReader.read(path, document.input().content().bytes());
      return new Sightings(path, seen(reading.document(), document.known()), reading.problems());
    } catch (IOException e) {
      return new Sightings(path, List.of(), List.of(Fault.of(path, e)));
    }
  }

  private List<Sighting> seen(@Nullable Document document, Metadata others) {
    List<Sighting> seen = new ArrayList<>();
    if (document != null) {
      Metadata known = others.orElse(document.source().metadata().ownWord());
      SightingFinder ofItsDay = finder.on(known.spokenOn());
      document.passages().stream()
          .filter(passage -> !passage.isBlank())
          .forEach(passage -> seen.addAll(ofItsDay.find(passage, document.text())));
    }
    return seen;
  }
}
