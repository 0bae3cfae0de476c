package org.gainsay.extract.link;

import java.util.List;
import org.gainsay.claim.Manner;
import org.gainsay.document.Document;
import org.gainsay.extract.page.Draft;
import org.gainsay.extract.page.Page;
import org.gainsay.extract.page.Subject;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.Mentions;
import org.gainsay.source.Link;
import org.gainsay.source.SourceText;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.derived.LinkProperty;
import org.gainsay.vocabulary.word.CueKind;
import org.gainsay.vocabulary.word.Property;
import org.jspecify.annotations.Nullable;

/**
 * {@code [Try the lamp](https://…)}: a document that says where a thing can be used or read of.
 *
 * <p>Of all links only those are kept whose words invite to the thing or name it.
 */
public final class LinkRecogniser {
  private static final String NAME = "link";
  private static final double CERTAINTY = 0.9;

  /** More words than this are a sentence that happens to be a link. */
  private static final int LONGEST = 100;

  /** What stands between words and their address: brackets, and marks that are part of the words. */
  private static final int BETWEEN = 6;

  /** What of a tag can stand between an address and its words. */
  private static final int APART = 200;

  private LinkRecogniser() {}

  /** Reads all links of a document; linear in their number and words. */
  public static void read(Page page, Document document) {
    if (document.links().isEmpty()) {
      return;
    }
    Whereabouts whereabouts = new Whereabouts(document);
    Target target = new Target(page.finder());
    for (Link link : document.links()) {
      if (isOfWeb(link.address()) && link.words().length() <= LONGEST && !isBare(link)) {
        @Nullable Reading reading = reading(page, whereabouts, link);
        if (reading != null) {
          page.add(reading.subject, draft(document, reading, link, target));
        }
      }
    }
  }

  private record Reading(Subject subject, Property property) {}

  private static @Nullable Reading reading(Page page, Whereabouts whereabouts, Link link) {
    Mentions mentions = page.finder().find(link.words());
    List<NameMention> names =
        mentions.names().stream()
            .filter(name -> page.finder().isSubject(name.individual()))
            .toList();
    boolean invites =
        mentions.cues(CueKind.INVITATION).stream().anyMatch(cue -> leads(link.words(), cue.span()));
    Property property = invites ? LinkProperty.OFFERED_AT : LinkProperty.LINKS_TO;
    long different = names.stream().map(name -> name.individual().iri()).distinct().count();
    if (different == 1) {
      NameMention name = names.get(0);
      String words = link.words().substring(name.span().start(), name.span().end());
      return new Reading(Subject.of(name.individual(), words), property);
    }
    @Nullable Subject subject = page.subjectOf(whereabouts.at(link.span().start()));
    return !invites || different > 1 || subject == null ? null : new Reading(subject, property);
  }

  /** Whether a cue comes first, but for signs, or last: {@code try it}, {@code a live demo}. */
  private static boolean leads(String words, Span cue) {
    return words.chars().limit(cue.start()).noneMatch(Character::isLetter)
        || words.length() - cue.end() <= 1;
  }

  private static Draft draft(Document document, Reading reading, Link link, Target target) {
    Span place = place(document.text(), link);
    Manner manner = Manner.flat(NAME, CERTAINTY);
    return Draft.of(reading.property, target.value(link.address(), reading.subject), link.span(), place, manner);
  }

  /** Where the address stands, behind its words or in a tag before them; else the words. */
  private static Span place(SourceText text, Link link) {
    Span words = link.span();
    int length = link.address().length();
    Span after = text.held(words.end(), words.end() + BETWEEN + length);
    int behind = text.slice(after).indexOf(link.address());
    if (behind >= 0) {
      return new Span(after.start() + behind, after.start() + behind + length);
    }
    Span upTo = text.held(words.start() - APART - length, words.start());
    int before = text.slice(upTo).lastIndexOf(link.address());
    int start = upTo.start() + before;
    return before < 0 ? words : new Span(start, start + length);
  }

  private static boolean isOfWeb(String address) {
    return address.startsWith("https://") || address.startsWith("http://");
  }

  private static boolean isBare(Link link) {
    return link.words().contains("://") || link.words().isBlank();
  }
}
