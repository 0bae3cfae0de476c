package org.gainsay.document.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.gainsay.document.Document;
import org.gainsay.document.Outline;
import org.gainsay.document.Outline.Fault;
import org.gainsay.document.decode.Decoded;
import org.gainsay.document.decode.Decoder;
import org.gainsay.document.decode.Encoding;
import org.gainsay.document.decode.TextStream;
import org.gainsay.document.passage.ReadText;
import org.gainsay.source.Excerpt;
import org.gainsay.source.Fingerprint;
import org.gainsay.source.Problem;
import org.gainsay.source.Source;
import org.gainsay.source.SourceText;
import org.gainsay.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * A text that is decoded and read part by part, so that memory does not grow with its length. Of what
 * was read before only what stands over the rest is kept: headings, the head of a table that goes on,
 * how the text is wrapped.
 */
final class LongText implements Pieces {
  private static final int MOST_PROBLEMS = 100;

  private final String path;
  private final byte[] bytes;
  private final TextStream stream;
  private final Window window;
  private final Parting parting;
  private final Outline outline = new Outline();
  private final Consumer<ReadText> reader;
  private final List<Problem> problems = new ArrayList<>();
  private @Nullable Source source;
  private @Nullable Excerpt damage;
  private boolean blank = true;
  private boolean ended;

  /**
   * A text whose bytes are decoded as they are read.
   *
   * @param width the longest part, in UTF-16 units
   */
  LongText(String path, byte[] bytes, Encoding encoding, int width) {
    this.path = path;
    this.bytes = bytes;
    this.stream = new TextStream(bytes, encoding);
    this.window = new Window(stream, width);
    Format format = Format.of(path, window.content());
    this.parting = new Parting(window, format == Format.TEXT);
    this.reader = format.reader(outline);
  }

  @Override
  public @Nullable Document next() {
    while (!ended) {
      SourceText text = window.text();
      read(text);
      Outline.Found found = outline.take();
      told(found.faults(), text);
      if (!found.blocks().isEmpty() || (ended && source == null && !blank)) {
        return new Document(source(), text, found.blocks(), found.links());
      }
    }
    return null;
  }

  private void read(SourceText text) {
    ReadText part = parting.part();
    blank &= part.content().isBlank();
    reader.accept(part);
    if (!outline.isEmpty()) {
      source();
    }
    damage(text);
    ended = !window.hasMore();
    if (!ended) {
      parting.moveOn();
    }
  }

  /** Shown once its line is held. */
  private void damage(SourceText text) {
    Span place = new Span(stream.firstMalformed(), stream.firstMalformed() + 1);
    boolean held =
        !window.hasMore() || text.holds(new Span(place.start(), place.end() + Excerpt.WIDTH));
    if (stream.malformed() > 0 && damage == null && held) {
      damage = Excerpt.of(text, place);
    }
  }

  /** Known with the first blocks. */
  private Source source() {
    Source known =
        source == null
            ? new Source(path, Fingerprint.ofBytes(bytes), outline.saidOfItself())
            : source;
    source = known;
    return known;
  }

  /** A head that is repeated was complained of where it stands. */
  private void told(List<Fault> faults, SourceText text) {
    for (Fault fault : faults) {
      if (text.holds(fault.place()) && problems.size() < MOST_PROBLEMS) {
        problems.add(Problem.at(path, Excerpt.of(text, fault.place()), fault.message()));
      }
    }
  }

  @Override
  public List<Problem> problems() {
    List<Problem> all = new ArrayList<>(problems);
    if (damage != null) {
      all.add(Problem.at(path, damage, DocumentReader.damage(stream.malformed())));
    }
    if (ended && blank) {
      all.add(Problem.of(path, DocumentReader.BLANK));
    }
    return all;
  }

  @Override
  public String text() {
    return Decoder.decode(bytes).map(Decoded::text).orElse("");
  }
}
