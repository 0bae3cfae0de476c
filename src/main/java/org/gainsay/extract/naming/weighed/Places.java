package org.gainsay.extract.naming.weighed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gainsay.document.Block;
import org.gainsay.document.Document;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.naming.run.BareRun;
import org.gainsay.extract.naming.run.Run;
import org.gainsay.extract.naming.run.Runs;
import org.gainsay.extract.page.Blocks;
import org.gainsay.mention.Mention.PropertyMention;
import org.gainsay.mention.MentionFinder;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Property;
import org.gainsay.vocabulary.word.WordList;
import org.jspecify.annotations.Nullable;

/** Where a document writes which words in capitals, and what it tells there. Linear in the document. */
final class Places {
  private static final int MOST = 1_000;
  private static final int TOLD_WITHIN = 200;

  /** Brackets stay, so that what is in one is not taken for the heading's own words. */
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}()+-]+");

  private static final WordList PREPOSITIONS = WordList.of("prepositions");

  private final MentionFinder finder;
  private final BareRun bare;
  private final Map<String, List<Place>> places = new LinkedHashMap<>();
  private final IdentityHashMap<Passage, Set<Property>> sections = new IdentityHashMap<>();
  private final StringBuilder headings = new StringBuilder(" ");
  private boolean titled;
  private int count;

  private Places(MentionFinder finder) {
    this.finder = finder;
    this.bare = new BareRun(finder);
  }

  static Places of(Document document, MentionFinder finder) {
    Places places = new Places(finder);
    for (Block block : document.blocks()) {
      Blocks.passage(block).ifPresent(passage -> places.read(block, passage));
      if (block instanceof Block.Entry entry) {
        places.tell(block, entry.key());
      }
    }
    return places;
  }

  /** Where each stands. */
  Map<String, List<Place>> all() {
    return places;
  }

  private void read(Block block, Passage passage) {
    boolean heading = block instanceof Block.Heading;
    if (heading) {
      headings.append(titled ? small(passage.text()) + " " : "");
      titled = true;
    } else {
      tell(block, passage);
    }
    Runs runs = new Runs(passage.text());
    for (@Nullable Span run = runs.next(); run != null && count < MOST; run = runs.next()) {
      Span span = bare.of(passage.text(), run);
      if (!span.isEmpty()) {
        places.computeIfAbsent(new Run(passage.text(), span).name(), name -> new ArrayList<>()).add(new Place(passage, span, heading));
        count++;
      }
    }
  }

  /** Whether a heading below the title has a name among its words, in letters of any size, and neither in a bracket nor as {@code with Heron}. */
  boolean heads(String name) {
    int at = headings.indexOf(" " + small(name).strip() + " ");
    return at >= 0 && !PREPOSITIONS.has(headings.substring(headings.lastIndexOf(" ", at - 1) + 1, at));
  }

  private static String small(String words) {
    return NO_WORD.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ");
  }

  private void tell(Block block, Passage passage) {
    List<Passage> over = block.context().headings();
    if (!over.isEmpty()) {
      sections.computeIfAbsent(over.getLast(), heading -> new HashSet<>()).addAll(told(passage.text(), 0, passage.text().length()));
    }
  }

  /** The properties of which a document tells at a place: below a heading, or in what a sentence says behind a name. */
  Set<Property> told(Place place) {
    String text = place.passage().text();
    return place.heading()
        ? sections.getOrDefault(place.passage(), Set.of())
        : told(text, place.span().end(), sentenceEnd(text, place.span().end()));
  }

  private Set<Property> told(String text, int from, int to) {
    Set<Property> told = new HashSet<>();
    for (PropertyMention label : finder.labels(text)) {
      if (label.span().start() >= from && label.span().end() <= to && !finder.isOfDocument(label.property())) {
        told.add(label.property());
      }
    }
    return told;
  }

  private static int sentenceEnd(String text, int from) {
    int limit = Math.min(text.length(), from + TOLD_WITHIN);
    for (int at = from; at + 1 < limit; at++) {
      if (".!?;".indexOf(text.charAt(at)) >= 0 && Character.isWhitespace(text.charAt(at + 1))) {
        return at;
      }
    }
    return limit;
  }
}
