package org.gainsay.mention.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.mention.phrase.Folded;
import org.gainsay.mention.phrase.Phrases;
import org.gainsay.mention.phrase.Phrases.Match;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.Individual;
import org.gainsay.vocabulary.word.Labels;
import org.gainsay.vocabulary.word.Names;

/** The names of the vocabulary, and which of them can be subjects. */
public final class Gazetteer {
  private final Phrases<Individual> phrases = new Phrases<>();
  private final Set<String> subjectClasses;
  private final Set<String> nouns;

  public Gazetteer(Vocabulary vocabulary) {
    this.subjectClasses = vocabulary.kinds().classes();
    this.nouns = vocabulary.kinds().nouns();
    vocabulary.individuals().forEach(individual -> add(phrases, individual));
  }

  public static void add(Phrases<Individual> phrases, Individual individual) {
    for (String label : individual.labels().all()) {
      if (individual.concept()) {
        phrases.addWords(label, individual);
      } else {
        phrases.addName(label, individual);
        several(label).ifPresent(plural -> phrases.addName(plural, individual));
      }
    }
  }

  /** {@code K40s} of {@code K40}. */
  private static Optional<String> several(String label) {
    boolean code = !label.isEmpty() && Character.isDigit(label.charAt(label.length() - 1)) && label.chars().anyMatch(Character::isLetter);
    return code ? Optional.of(label + "s") : Optional.empty();
  }

  /** The names in a text. */
  public List<Match<Individual>> find(Folded text) {
    return phrases.find(text);
  }

  public List<Individual> whole(String text) {
    return phrases.whole(text);
  }

  public boolean isSubject(Individual individual) {
    return individual.isOneOf(subjectClasses);
  }

  /** Whether subjects are called so, in small letters. */
  public boolean isNoun(String word) {
    return nouns.contains(word);
  }

  public Optional<Individual> subject(String name) {
    return whole(name).stream().filter(this::isSubject).findFirst();
  }

  /** A thing that only a document names; its spellings meet in one IRI. */
  static Individual unknown(String name, Set<String> classes) {
    return new Individual(
        Names.iri(name), new Labels(name, List.of(), List.of()), classes, false);
  }
}
