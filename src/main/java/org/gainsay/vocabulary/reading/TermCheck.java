package org.gainsay.vocabulary.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.gainsay.source.Problem;
import org.gainsay.vocabulary.Vocab;
import org.gainsay.vocabulary.turtle.TurtleFile;
import org.gainsay.vocabulary.turtle.TurtlePlaces;
import org.gainsay.vocabulary.word.Names;

/** Whether files use only terms that the core has, and each as the vocabulary contract has it. */
final class TermCheck {
  /** The most problems of one file; what goes wrong oftener goes wrong for one reason. */
  private static final int LIMIT = 100;

  private final Set<Node> terms;
  private final Set<String> names;
  private final UseCheck use;

  TermCheck(Set<Node> terms, UseCheck use) {
    this.terms = terms;
    this.names = terms.stream().map(Names::localName).collect(Collectors.toSet());
    this.use = use;
  }

  /** What is wrong with which node of a triple. */
  private record Fault(Node node, String message) {}

  List<Problem> problems(TurtleFile file) {
    Map<Triple, Fault> faults = new LinkedHashMap<>();
    Set<String> told = new HashSet<>();
    for (Triple triple : file.triples()) {
      fault(file, triple)
          .filter(fault -> told.size() < LIMIT && told.add(fault.message()))
          .ifPresent(fault -> faults.put(triple, fault));
    }
    return faults.isEmpty() ? List.of() : located(file, faults);
  }

  private static List<Problem> located(TurtleFile file, Map<Triple, Fault> faults) {
    TurtlePlaces places = new TurtlePlaces(file);
    List<Problem> problems = new ArrayList<>();
    faults.forEach(
        (triple, fault) -> problems.add(places.problem(triple, fault.node(), fault.message())));
    return problems;
  }

  private Optional<Fault> fault(TurtleFile file, Triple triple) {
    for (Node node : List.of(triple.getSubject(), triple.getPredicate(), triple.getObject())) {
      if (isUnknown(node)) {
        return Optional.of(new Fault(node, "no core term " + file.spell(node) + nearest(node)));
      }
    }
    return terms.contains(triple.getSubject())
        ? Optional.empty()
        : use.fault(file, triple).map(message -> new Fault(triple.getObject(), message));
  }

  private boolean isUnknown(Node node) {
    return node.isURI() && node.getURI().startsWith(Vocab.NAMESPACE) && !terms.contains(node);
  }

  private String nearest(Node unknown) {
    return Spelling.nearest(Names.localName(unknown), names)
        .map(name -> "; did you mean gs:" + name + "?")
        .orElse("; expected one of ontology/gainsay.ttl");
  }
}
