package org.gainsay.vocabulary.turtle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.gainsay.source.Excerpt;
import org.gainsay.source.Problem;
import org.gainsay.source.SourceText;
import org.gainsay.source.Span;

/**
 * Where a triple stands in its file.
 *
 * <p>The parser does not say, so this is a light scan of the text, made only for a problem: the
 * object as it is spelled, after the predicate, in a statement of the subject; else the first place
 * that spells one of them outside comments.
 */
public final class TurtlePlaces {
  private final TurtleFile file;
  private final SourceText source;
  private final String code;

  public TurtlePlaces(TurtleFile file) {
    this.file = file;
    this.source = new SourceText(file.content());
    this.code = withoutComments(file.content());
  }

  /** A problem with the object of a triple, shown where it stands. */
  public Problem problem(Triple triple, String message) {
    return problem(triple, triple.getObject(), message);
  }

  /** A problem with a node of a triple, shown where it stands. */
  public Problem problem(Triple triple, Node node, String message) {
    Span span = inStatement(triple, node).or(() -> anywhere(triple)).orElse(new Span(0, 0));
    return Problem.at(file.name(), Excerpt.of(source, span), message);
  }

  private Optional<Span> inStatement(Triple triple, Node node) {
    List<Span> subjects = occurrences(triple.getSubject(), everything());
    if (node.equals(triple.getSubject())) {
      return subjects.stream().findFirst();
    }
    List<Span> statements =
        triple.getSubject().isURI()
            ? subjects.stream().map(this::statementAfter).toList()
            : List.of(everything());
    return statements.stream()
        .flatMap(statement -> within(statement, triple, node).stream())
        .findFirst();
  }

  private Span statementAfter(Span subject) {
    return new Span(subject.end(), endOfStatement(subject.end()));
  }

  private Span everything() {
    return new Span(0, code.length());
  }

  private Optional<Span> within(Span statement, Triple triple, Node node) {
    return node.equals(triple.getPredicate())
        ? occurrences(node, statement).stream().findFirst()
        : afterPredicate(triple, statement);
  }

  private Optional<Span> afterPredicate(Triple triple, Span statement) {
    if (triple.getPredicate().equals(RDF.Nodes.type)) {
      return occurrences(triple.getObject(), statement).stream().findFirst();
    }
    for (Span predicate : occurrences(triple.getPredicate(), statement)) {
      Span objects = new Span(predicate.end(), endOfObjects(predicate.end(), statement.end()));
      List<Span> found = occurrences(triple.getObject(), objects);
      if (!found.isEmpty() || triple.getObject().isBlank()) {
        return Optional.of(found.isEmpty() ? predicate : found.get(0));
      }
    }
    return Optional.empty();
  }

  private Optional<Span> anywhere(Triple triple) {
    return Stream.of(triple.getObject(), triple.getPredicate(), triple.getSubject())
        .flatMap(node -> occurrences(node, everything()).stream())
        .findFirst();
  }

  private List<Span> occurrences(Node node, Span within) {
    List<Span> found = new ArrayList<>();
    for (String form : file.spellings(node)) {
      int at = form.isEmpty() ? -1 : code.indexOf(form, within.start());
      while (at >= 0 && at + form.length() <= within.end()) {
        if (standsAlone(at, at + form.length())) {
          found.add(new Span(at, at + form.length()));
        }
        at = code.indexOf(form, at + form.length());
      }
    }
    return found;
  }

  private boolean standsAlone(int start, int end) {
    boolean joinedBefore = start > 0 && isNamePart(code.charAt(start - 1));
    boolean joinedAfter =
        end < code.length()
            && (isNamePart(code.charAt(end))
                || (code.charAt(end) == '.'
                    && end + 1 < code.length()
                    && isNamePart(code.charAt(end + 1))));
    return !joinedBefore && !joinedAfter;
  }

  private static boolean isNamePart(char unit) {
    return Character.isLetterOrDigit(unit) || unit == '_' || unit == '-' || unit == ':';
  }

  /** A statement ends at a full stop before white space; texts are seldom in the way. */
  private int endOfStatement(int from) {
    for (int at = code.indexOf('.', from); at >= 0; at = code.indexOf('.', at + 1)) {
      if (at + 1 == code.length() || Character.isWhitespace(code.charAt(at + 1))) {
        return at;
      }
    }
    return code.length();
  }

  private int endOfObjects(int from, int limit) {
    int semicolon = code.indexOf(';', from);
    return semicolon < 0 ? limit : Math.min(semicolon, limit);
  }

  /** The text with comments that have a line to themselves blanked. */
  private static String withoutComments(String content) {
    StringBuilder code = new StringBuilder(content);
    for (int start = 0; start < content.length(); ) {
      int newline = content.indexOf('\n', start);
      int end = newline < 0 ? content.length() : newline;
      if (content.substring(start, end).stripLeading().startsWith("#")) {
        code.replace(start, end, " ".repeat(end - start));
      }
      start = end + 1;
    }
    return code.toString();
  }
}
