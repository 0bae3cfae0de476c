package org.gainsay.trust;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Factors;
import org.gainsay.claim.Manner;
import org.gainsay.claim.Statement;
import org.gainsay.claim.Status;
import org.gainsay.claim.Term;
import org.gainsay.source.Source;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.Individual;
import org.gainsay.vocabulary.word.SourceKind;

/**
 * Derives the footing of what documents state.
 *
 * <p>Official is what the subject's maker states flatly in a document of its own; inferred, what a
 * text reasons its way to; rumoured, the rest. Nothing that a document says of itself counts.
 *
 * <pre>Grader.of(vocabulary).grade(source, statements)</pre>
 */
public final class Grader {
  private static final Comparator<Statement> BY_PLACE =
      Comparator.comparing(statement -> statement.evidence().span());

  private final Vocabulary vocabulary;
  private final Publishers publishers;
  private final Map<SourceKind, Double> reliability = new EnumMap<>(SourceKind.class);

  private Grader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.publishers = new Publishers(vocabulary);
    for (SourceKind kind : SourceKind.values()) {
      reliability.put(kind, vocabulary.reliability(kind));
    }
  }

  public static Grader of(Vocabulary vocabulary) {
    return new Grader(vocabulary);
  }

  /** The claims that a document's statements make, in the order of their places. */
  public List<Claim> grade(Source source, List<Statement> statements) {
    return begin(source).grade(statements);
  }

  /** For a document that comes piece by piece. */
  public Grading begin(Source source) {
    return new Grading(this, source);
  }

  /** A document of which some pieces were graded. */
  public static final class Grading {
    private final Grader grader;
    private final Source source;
    private final Map<Long, Integer> seen = new HashMap<>();
    private final Map<Term, Optional<Individual>> owners = new HashMap<>();

    private Grading(Grader grader, Source source) {
      this.grader = grader;
      this.source = source;
    }

    /** The claims of the next piece. */
    public List<Claim> grade(List<Statement> statements) {
      List<Claim> claims = new ArrayList<>();
      for (Statement statement : inOrder(statements)) {
        Optional<Individual> owner =
            owners.computeIfAbsent(statement.subject(), subject -> grader.owner(source, subject));
        Claim.Standing standing = grader.standing(source, statement, owner);
        String sameness = Claim.sameness(source, statement);
        String iri = Claim.name(sameness, ordinal(sameness));
        claims.add(new Claim(iri, source, statement, standing.status(), standing.factors()));
      }
      return claims;
    }

    /** Of the name of what is said half the digits do: a document may say millions of things. */
    private int ordinal(String sameness) {
      return seen.merge(Long.parseUnsignedLong(sameness, 0, Long.BYTES * 2, 16), 1, Integer::sum) - 1;
    }
  }

  private static List<Statement> inOrder(List<Statement> statements) {
    List<Statement> inOrder = new ArrayList<>(statements);
    inOrder.sort(BY_PLACE);
    return inOrder;
  }

  /** The subject's maker, where the document is its own. */
  private Optional<Individual> owner(Source source, Term subject) {
    return vocabulary
        .makerOf(subject.iri(), subject.label())
        .filter(maker -> publishers.published(maker, source.metadata()));
  }

  private Claim.Standing standing(
      Source source, Statement statement, Optional<Individual> owner) {
    Manner manner = statement.manner();
    double reliable = reliability.getOrDefault(kind(source, owner), 1.0);
    return new Claim.Standing(
        status(manner, owner), new Factors(reliable, manner.hedge(), manner.certainty()));
  }

  private static SourceKind kind(Source source, Optional<Individual> owner) {
    if (owner.isPresent()) {
      return SourceKind.OWN_DOCUMENT;
    }
    return source.metadata().publisher() == null
        ? SourceKind.UNKNOWN_PUBLISHER
        : SourceKind.KNOWN_PUBLISHER;
  }

  private static Status status(Manner manner, Optional<Individual> owner) {
    if (manner.reasoned()) {
      return Status.INFERRED;
    }
    boolean flat = manner.hedge() == 1;
    boolean own =
        owner
            .filter(maker -> manner.attributedTo().stream().allMatch(Publishers.names(maker)))
            .isPresent();
    return flat && own ? Status.OFFICIAL : Status.RUMOURED;
  }
}
