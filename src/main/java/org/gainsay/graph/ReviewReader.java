package org.gainsay.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.gainsay.finding.Decision;
import org.gainsay.finding.Review;
import org.gainsay.graph.node.Terms;
import org.gainsay.graph.source.SourceReader;
import org.gainsay.source.Problem;
import org.gainsay.vocabulary.JudgedVocab;
import org.gainsay.vocabulary.Vocab;
import org.gainsay.vocabulary.turtle.Triples;
import org.gainsay.vocabulary.turtle.TurtleFile;
import org.gainsay.vocabulary.turtle.TurtlePlaces;
import org.jspecify.annotations.Nullable;

/**
 * Reads what readers made of findings.
 *
 * <pre>
 * [] a gs:Review ; gs:reviews &lt;…&gt; ; gs:decision gs:dismissed ; gs:because "a preview" .
 * </pre>
 */
public final class ReviewReader {
  private final Triples triples;
  private final TurtlePlaces places;
  private final List<Review> reviews = new ArrayList<>();
  private final List<Problem> problems;

  private ReviewReader(TurtleFile file) {
    this.triples = new Triples(List.of(file));
    this.places = new TurtlePlaces(file);
    this.problems = new ArrayList<>(file.problems());
  }

  /**
   * What a file holds.
   *
   * @param reviews in their order
   */
  public record Reading(List<Review> reviews, List<Problem> problems) {
    public Reading {
      reviews = List.copyOf(reviews);
      problems = List.copyOf(problems);
    }
  }

  /**
   * Reads a file; {@code path} is what problems call it. Of one that breaks off, what stands before
   * the fault.
   */
  public static Reading read(String path, String turtle) {
    TurtleFile file = TurtleFile.parse(path, turtle);
    ReviewReader reader = new ReviewReader(file);
    for (Triple type : reader.triples.with(Terms.TYPE)) {
      if (type.getObject().equals(Vocab.Type.REVIEW)) {
        reader.read(type);
      }
    }
    boolean broken = !file.problems().isEmpty();
    return new Reading(reader.reviews, broken ? file.problems() : reader.problems);
  }

  private void read(Triple type) {
    Node node = type.getSubject();
    Triple last = triples.about(node).getLast();
    Optional<Node> finding = triples.object(node, JudgedVocab.REVIEWS).filter(Node::isURI);
    @Nullable Decision decision = decision(node);
    @Nullable LocalDate on = on(node);
    if (finding.isEmpty()) {
      problems.add(places.problem(last, "a review of nothing; expected gs:reviews and the IRI of a finding"));
    } else if (decision == null) {
      problems.add(places.problem(last, "a review that decides nothing; expected gs:decision gs:confirmed or gs:dismissed"));
    } else if (on == null && triples.object(node, Terms.DATE).isPresent()) {
      problems.add(places.problem(last, "a review of no day; expected dcterms:date \"2026-01-31\""));
    } else {
      reviews.add(review(node, finding.get().getURI(), decision, on));
    }
  }

  private Review review(Node node, String finding, Decision decision, @Nullable LocalDate on) {
    return new Review(
        finding,
        decision,
        text(node, JudgedVocab.BECAUSE).orElse(""),
        text(node, Terms.CREATOR).orElse(null),
        on,
        new TreeSet<>(triples.texts(node, JudgedVocab.AT_VALUE)));
  }

  private @Nullable Decision decision(Node node) {
    Optional<Node> named = triples.object(node, JudgedVocab.DECISION);
    for (Decision decision : Decision.values()) {
      if (named.filter(Vocab.of(decision)::equals).isPresent()) {
        return decision;
      }
    }
    return null;
  }

  private @Nullable LocalDate on(Node node) {
    return text(node, Terms.DATE).flatMap(SourceReader::firstDay).orElse(null);
  }

  private Optional<String> text(Node node, Node predicate) {
    return triples.texts(node, predicate).stream().findFirst();
  }
}
