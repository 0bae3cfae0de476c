package org.gainsay.input;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.source.Problem;

/**
 * The documents under some paths, and what was wrong with the paths.
 *
 * <pre>Inputs.under(List.of("notes", "cards/*.md"))</pre>
 *
 * @param documents by path, each file once
 */
public record Inputs(List<Input> documents, List<Problem> problems) {
  public Inputs {
    documents = documents.stream().sorted().toList();
    problems = problems.stream().sorted().toList();
  }

  /**
   * Files, folders with all below them, and globs.
   *
   * <p>A file that is named is taken whatever it is called; of a folder, documents by their
   * extension. What two paths lead to is taken once, by the first of its names.
   */
  public static Inputs under(List<String> paths) {
    InputFinder finder = new InputFinder();
    paths.forEach(finder::add);
    return finder.found();
  }

  public Inputs with(Input further) {
    List<Input> all = new ArrayList<>(documents);
    all.add(further);
    return new Inputs(all, problems);
  }
}
