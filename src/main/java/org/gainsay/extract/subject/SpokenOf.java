package org.gainsay.extract.subject;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gainsay.claim.Term;
import org.gainsay.document.Block;
import org.gainsay.document.Document;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.naming.OwnNames;
import org.gainsay.extract.page.Blocks;
import org.gainsay.extract.page.Subject;
import org.gainsay.mention.MentionFinder;
import org.gainsay.mention.grammar.Sentences;
import org.gainsay.vocabulary.word.Individual;

/** Whom the running text of a document is about: who it says is something, or most of it names. */
final class SpokenOf {
  private static final int ENOUGH = 2;
  private static final int FIRST = 3;
  private static final int EARLY = 6;
  private static final int QUARTER = 4;
  private static final Pattern IS = 
      Pattern.compile("\\s(?:is|are|was|were)\\s(?:an?|the|our|one|\\p{Lu}[\\w-]{1,30}['’]s)\\s");

  private final Sentences split;
  private final MentionFinder finder;
  private final OwnNames names;
  private final Set<String> makers;

  /**
   * Those of documents.
   *
   * @param makers IRIs of those who made others: pages about these name them as often
   */
  SpokenOf(Sentences split, MentionFinder finder, OwnNames names, Set<String> makers) {
    this.makers = Set.copyOf(makers);
    this.split = split;
    this.finder = finder;
    this.names = names;
  }

  Optional<Subject> of(Document document) {
    List<Individual> own = names.of(document, null);
    MentionFinder knowing = finder.with(own, names.stems(own), null);
    return introduced(knowing, document).or(() -> new Members(split, knowing).of(document).isEmpty() ? named(knowing, document) : Optional.empty());
  }

  /** {@code Heron-2-Swing is the swinging twin of Heron-2}: of whom one of the first paragraphs tells. */
  private static Optional<Subject> introduced(MentionFinder finder, Document document) {
    return document.blocks().stream()
        .filter(Block.Paragraph.class::isInstance)
        .limit(FIRST)
        .flatMap(block -> Blocks.passage(block).stream())
        .flatMap(passage -> introduced(finder, passage).stream())
        .findFirst();
  }

  private static Optional<Subject> introduced(MentionFinder finder, Passage passage) {
    return finder.find(passage.text()).names().stream()
        .limit(1)
        .filter(name -> name.span().start() == 0 && finder.isSubject(name.individual()))
        .filter(name -> IS.matcher(passage.text()).region(name.span().end(), passage.text().length()).lookingAt())
        .map(name -> Subject.of(name.individual(), passage.slice(name.span())))
        .findFirst();
  }

  /** Whom the title begins with, or most of the running text names, and not just one section of it. */
  private Optional<Subject> named(MentionFinder knowing, Document document) {
    List<Subject> named = new ArrayList<>();
    Sections sections = new Sections();
    for (Block block : document.blocks()) {
      Blocks.passage(block).ifPresent(passage -> {
        List<Subject> subjects = subjects(knowing, passage).stream().filter(subject -> !makers.contains(subject.term().iri())).toList();
        sections.add(block, subjects);
        named.addAll(subjects);
      });
    }
    Map<Term, Integer> counts = new HashMap<>();
    named.forEach(subject -> counts.merge(subject.term(), 1, Integer::sum));
    List<Subject> often =
        named.stream().filter(subject -> counts.getOrDefault(subject.term(), 0) >= ENOUGH && !sections.setApart(subject.term())).toList();
    return often.stream()
        .filter(subject -> counts.getOrDefault(subject.term(), 0) * 2 > named.size() && isEarly(knowing, document, subject))
        .findFirst()
        .or(() -> often.stream().filter(subject -> begins(document, subject)).findFirst());
  }

  /** Whether it is named before a text has told much: what comes later is not all that it is about. */
  private static boolean isEarly(MentionFinder knowing, Document document, Subject subject) {
    List<Passage> passages = document.blocks().stream().flatMap(block -> Blocks.passage(block).stream()).toList();
    return passages.stream()
        .limit(Math.max(EARLY, passages.size() / QUARTER))
        .anyMatch(passage -> subjects(knowing, passage).stream().anyMatch(named -> named.term().equals(subject.term())));
  }

  /** {@code Heron bridge shut again}: a title in whose first words a subject is named. */
  private static boolean begins(Document document, Subject subject) {
    return document.blocks().stream()
        .flatMap(block -> Blocks.passage(block).stream())
        .limit(1)
        .map(first -> first.text().strip().lines().findFirst().orElse(""))
        .anyMatch(title -> title.toLowerCase(Locale.ROOT).startsWith(subject.term().label().toLowerCase(Locale.ROOT) + " "));
  }

  private static List<Subject> subjects(MentionFinder finder, Passage passage) {
    return finder.find(passage.text()).names().stream()
        .filter(name -> finder.isSubject(name.individual()))
        .map(name -> Subject.of(name.individual(), passage.slice(name.span())))
        .toList();
  }
}
