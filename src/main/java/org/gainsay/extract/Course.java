package org.gainsay.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.claim.Statement;
import org.gainsay.document.Document;
import org.gainsay.extract.naming.OwnNames;
import org.gainsay.extract.page.Subject;
import org.gainsay.mention.MentionFinder;
import org.gainsay.source.Metadata;
import org.gainsay.vocabulary.word.Individual;
import org.jspecify.annotations.Nullable;

/**
 * The reading of one document, piece by piece: its first piece says whom it is about and when it
 * speaks, and the names that a piece adds are known in all later ones.
 *
 * <pre>Course course = extractor.begin(first); course.read(first); course.read(second);</pre>
 */
public final class Course {
  /** Keeps the names of an endless table from filling memory. */
  private static final int MOST_NAMES = 2_000;

  private final Extractor extractor;
  private final OwnNames names;
  private final Metadata facts;
  private final Metadata known;
  private final @Nullable Subject subject;
  private final Set<Individual> own = new LinkedHashSet<>();

  /**
   * A document with its first piece.
   *
   * @param facts what its text says of it
   * @param subject whom it is about, or null where it does not tell
   */
  Course(Extractor extractor, Document first, Metadata facts, @Nullable Subject subject) {
    this.extractor = extractor;
    this.names = extractor.names();
    this.facts = facts;
    this.known = first.source().metadata().orElse(facts);
    this.subject = subject;
  }

  /** What lines such as {@code Last Updated: 2025-10-02} say of the document. */
  public Metadata facts() {
    return facts;
  }

  /** What the next piece says, in reading order. */
  public List<Statement> read(Document piece) {
    if (own.size() < MOST_NAMES) {
      own.addAll(names.of(piece, subject));
    }
    return extractor.statements(piece, finder(), subject);
  }

  /** A finder that knows the document's own names and its day. */
  private MentionFinder finder() {
    List<Individual> all = List.copyOf(own);
    return extractor.finder().with(all, names.stems(all), known.spokenOn());
  }
}
