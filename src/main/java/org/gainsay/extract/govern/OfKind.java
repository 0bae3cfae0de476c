package org.gainsay.extract.govern;

import java.util.List;
import java.util.Set;
import org.gainsay.extract.page.Subject;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.MentionFinder;
import org.gainsay.mention.grammar.Words;
import org.gainsay.source.Span;

/**
 * Subjects of the kind that a property is said of.
 *
 * @param classes their IRIs; empty for anything
 */
public record OfKind(Set<String> classes, MentionFinder finder) {
  public OfKind {
    classes = Set.copyOf(classes);
  }

  /**
   * Those who govern a value; where they are known to be of another kind, those of this one that
   * the sentence names before it, or that it is about.
   */
  public List<Subject> of(List<Subject> governing, Sentence sentence, Span value, List<Subject> fallback) {
    if (classes.isEmpty() || governing.isEmpty() || are(governing) || begins(sentence, governing)) {
      return governing;
    }
    List<NameMention> before =
        sentence.mentions().names().stream()
            .filter(name -> name.span().end() <= value.start() && finder.isSubject(name.individual()) && name.individual().isOneOf(classes))
            .toList();
    if (!before.isEmpty()) {
      NameMention last = before.getLast();
      return List.of(Subject.of(last.individual(), sentence.passage().slice(last.span())));
    }
    return are(fallback) ? fallback : List.of();
  }

  /** Whether a sentence begins with one of them, and not with a maker: of that it speaks, and not of whom the page is about. */
  private boolean begins(Sentence sentence, List<Subject> governing) {
    return governing.stream().noneMatch(subject -> finder.isMaker(subject.term().iri()))
        && sentence.mentions().names().stream()
        .filter(name -> Words.count(sentence.before(name.span())) <= 1)
        .anyMatch(name -> governing.stream().anyMatch(subject -> subject.term().iri().equals(name.individual().iri())));
  }

  /** Whether one of some subjects is of the kind, or not known to be of another. */
  public boolean are(List<Subject> about) {
    return about.stream()
        .anyMatch(subject -> finder.subject(subject.term().label()).map(known -> known.isOneOf(classes)).orElse(true));
  }
}
