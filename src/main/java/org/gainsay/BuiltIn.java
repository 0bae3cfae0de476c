package org.gainsay;

import java.io.IOException;
import java.nio.file.Path;
import org.gainsay.mention.unit.QudtTable;
import org.gainsay.vocabulary.TurtleText;

/** What the program brings along, in the form in which a start finds it soonest. */
public final class BuiltIn {
  private BuiltIn() {}

  /** Writes that form below a root of the class path; the build calls this. */
  public static void compile(Path root) throws IOException {
    for (TurtleText text : Domain.texts(null)) {
      text.archive(root);
    }
    QudtTable.keep(root);
  }
}
