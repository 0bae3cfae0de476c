package org.gainsay.workspace.lookalike;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gainsay.claim.Claim;
import org.gainsay.finding.naming.Lookalike;
import org.gainsay.finding.naming.Naming;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.Individual;

/**
 * The subjects of claims and of the vocabulary by their names.
 *
 * <pre>new Subjects(vocabulary).lookalikes(claims)</pre>
 */
public final class Subjects {
  private final Vocabulary vocabulary;

  public Subjects(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Which names of subjects may be one; of two, documents name at least one. */
  public List<Lookalike> lookalikes(List<Claim> claims) {
    Map<String, Mentioned> read = new LinkedHashMap<>();
    for (Claim claim : claims) {
      read.computeIfAbsent(claim.subject().iri(), iri -> new Mentioned()).add(claim);
    }
    List<Naming> namings = new ArrayList<>();
    read.forEach((iri, mentioned) -> namings.add(naming(iri, mentioned)));
    vocabulary.individuals().stream()
        .filter(individual -> individual.isOneOf(vocabulary.kinds().classes()))
        .filter(individual -> !read.containsKey(individual.iri()))
        .map(individual -> naming(individual.iri(), new Mentioned()))
        .forEach(namings::add);
    return new Lookalikes(saidOfMany()).among(namings);
  }

  /** What documents say of one subject. */
  private static final class Mentioned {
    private final SortedSet<String> spellings = new TreeSet<>();
    private final SortedSet<String> documents = new TreeSet<>();
    private String label = "";

    void add(Claim claim) {
      label = claim.subject().label();
      spellings.add(label);
      documents.add(claim.source().path());
    }
  }

  /** A name of many things, as a document's word for one of them, is no name of it. */
  private Naming naming(String iri, Mentioned mentioned) {
    Optional<Individual> known = vocabulary.individual(iri);
    SortedSet<String> spellings = new TreeSet<>(mentioned.spellings);
    known.ifPresent(individual -> spellings.addAll(individual.labels().all()));
    String label = known.map(each -> each.labels().preferred()).orElse(mentioned.label);
    return new Naming(iri, label, spellings, mentioned.documents, known.isPresent());
  }

  /** Words of makers' names and of what subjects are called. */
  private Set<String> saidOfMany() {
    Set<String> words = new HashSet<>(vocabulary.kinds().nouns());
    for (Individual individual : vocabulary.individuals()) {
      vocabulary
          .makerOf(individual.iri(), individual.labels().preferred())
          .ifPresent(maker -> maker.labels().all().forEach(label -> addWords(label, words)));
    }
    return words;
  }

  private static void addWords(String label, Set<String> words) {
    words.addAll(NameParts.of(label.toLowerCase(Locale.ROOT)).words());
  }
}
