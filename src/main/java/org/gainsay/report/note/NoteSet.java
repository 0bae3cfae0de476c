package org.gainsay.report.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One note for each subject, and their index.
 *
 * <pre>NoteSet.of(dossier, NoteLinks.WIKI)</pre>
 */
public final class NoteSet {
  private NoteSet() {}

  /** In the order of the subjects' labels, the index last; the same dossier gives the same notes. */
  public static List<Note> of(Dossier dossier, NoteLinks form) {
    List<Dossier> subjects = dossier.bySubject();
    Map<String, String> names = FileNames.of(subjects.stream().map(Dossier::subject).toList());
    Linking links = new Linking(names, form);
    List<Note> notes = new ArrayList<>();
    for (Dossier subject : subjects) {
      FrontMatter head = new FrontMatter(subject);
      notes.add(
          new Note(
              links.name(subject.subject()),
              day -> ended(head.lines(day)),
              ended(new NoteBody(subject, links).lines())));
    }
    notes.add(new Note("index", day -> "", ended(new IndexBody(subjects, links).lines())));
    return notes;
  }

  private static String ended(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }
}
