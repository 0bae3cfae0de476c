package org.gainsay.extract.govern;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.extract.page.Subject;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.MentionFinder;
import org.gainsay.vocabulary.word.Property;

/** Whom a sentence speaks of, whatever it says of them. */
public final class Mains {
  private final Sentence sentence;
  private final NamedSubjects names;

  Mains(Sentence sentence, NamedSubjects names) {
    this.sentence = sentence;
    this.names = names;
  }

  /** The subjects that the sentence leaves for a pronoun of the next. */
  public List<Subject> all() {
    List<Subject> all = new ArrayList<>();
    for (NameMention name : names.all()) {
      Subject subject = names.subject(name);
      if (!all.contains(subject) && !names.isAside(name)) {
        all.add(subject);
      }
    }
    return all.isEmpty() ? PropertyOf.subject(sentence, names) : all;
  }

  /**
   * Those without makers of whom nothing is said: {@code Northern Works has not told its height} goes on about what they made.
   *
   * @param spoken what the sentence gives figures of
   */
  public List<Subject> told(List<Property> spoken, MentionFinder finder) {
    return all().stream()
        .filter(subject -> !finder.isMaker(subject.term().iri()) || spoken.stream().anyMatch(property -> new OfKind(property.domains(), finder).are(List.of(subject))))
        .toList();
  }

  /** {@code I ended at X}: the only one that it names, where it compares nobody with that; else nobody. */
  public List<Subject> only() {
    List<NameMention> all = names.all();
    boolean one = !all.isEmpty() && all.stream().map(name -> name.individual().iri()).distinct().count() == 1;
    return one && !names.isCompared(all.get(0)) && !names.isValue(all.get(0)) ? List.of(names.subject(all.get(0))) : List.of();
  }

  /** {@code the weights of X and Y}: the two that are all that it names, in one breath; else nobody. */
  public List<Subject> pair() {
    List<NameMention> all = names.all();
    boolean two = all.size() == 2 && names.row(all.get(0)).equals(all);
    return two ? names.joined(all.get(0)) : List.of();
  }

  /** {@code This page documents X and Y}: those that it names, where it names them in one breath; else nobody. */
  public List<Subject> together() {
    List<NameMention> all = names.all();
    boolean row = all.size() > 1 && names.row(all.get(0)).equals(all) && !names.isAside(all.get(0));
    return row ? names.joined(all.get(0)) : List.of();
  }
}
