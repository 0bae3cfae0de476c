package org.gainsay.graph.export;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.gainsay.source.Problem;
import org.gainsay.vocabulary.TurtleText;
import org.gainsay.vocabulary.turtle.Triples;
import org.gainsay.vocabulary.turtle.TurtleFile;

/**
 * Whether a file of claims has the form that {@code ontology/shapes.ttl} gives them.
 *
 * <p>The only place that touches the SHACL library, which is slow to load.
 */
public final class ShapeCheck {
  private static final String SHAPES = "ontology/shapes.ttl";

  private ShapeCheck() {}

  /** What is not as it should be, in words for people; none where the file conforms. */
  public static List<Problem> faults(ClaimFile file) {
    Shapes shapes = ShaclValidator.get().parse(shapes());
    return ShaclValidator.get().validate(shapes, file.union()).getEntries().stream()
        .map(entry -> Problem.of(file.path(), words(entry)))
        .distinct()
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  private static Graph shapes() {
    TurtleText text = TurtleText.resource(SHAPES);
    TurtleFile file = TurtleFile.parse(text.name(), text.content());
    return file.problems().isEmpty() ? new Triples(List.of(file)).graph(List.of()) : broken(file);
  }

  private static Graph broken(TurtleFile file) {
    throw new IllegalStateException("the program's own shapes are broken: " + file.problems());
  }

  private static String words(ReportEntry entry) {
    String value = entry.value() == null ? "" : ", found " + shown(entry.value());
    return shown(entry.focusNode()) + ": " + entry.message() + value;
  }

  private static String shown(Node node) {
    return node.isURI() ? "<" + node.getURI() + ">" : node.isBlank() ? "a part without a name" : node.toString();
  }
}
