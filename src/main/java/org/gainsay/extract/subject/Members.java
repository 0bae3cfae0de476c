package org.gainsay.extract.subject;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.document.Block;
import org.gainsay.document.Document;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.govern.Governor;
import org.gainsay.extract.page.Blocks;
import org.gainsay.extract.page.Subject;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.MentionFinder;
import org.gainsay.mention.grammar.Sentences;
import org.gainsay.source.Span;

/** Those whom a document is about, where it is about several: one of its first paragraphs begins by naming them in one breath, as such things. */
final class Members {
  private static final int FIRST = 3;

  private final Sentences sentences;
  private final MentionFinder finder;

  Members(Sentences sentences, MentionFinder finder) {
    this.sentences = sentences;
    this.finder = finder;
  }

  /** Those of a document; empty where it introduces one, or nobody. */
  List<Subject> of(Document document) {
    return document.blocks().stream()
        .filter(Block.Paragraph.class::isInstance)
        .limit(FIRST)
        .flatMap(block -> Blocks.passage(block).stream())
        .map(this::introduced)
        .filter(together -> !together.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** {@code X and Y, two road bridges}: whether words call several what subjects are called. */
  private boolean isOfSeveral(String words) {
    return Stream.of(words.split("\\W+")).map(word -> word.toLowerCase(Locale.ROOT)).anyMatch(word -> word.endsWith("s") && finder.isNoun(word));
  }

  private List<Subject> introduced(Passage passage) {
    Optional<Span> first = sentences.split(passage.text()).stream().limit(1).filter(span -> isOfSeveral(passage.slice(span))).findFirst();
    return first
        .map(span -> Sentence.of(passage, span, finder.find(passage.text())))
        .map(sentence -> new Governor(sentence, finder, List.of()).mains().together())
        .orElse(List.of());
  }
}
