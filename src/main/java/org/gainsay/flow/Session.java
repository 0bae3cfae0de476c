package org.gainsay.flow;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.input.Fault;
import org.gainsay.input.Input;
import org.gainsay.input.KnownInput;
import org.gainsay.input.Stamped;
import org.gainsay.source.Fingerprint;
import org.gainsay.source.Metadata;
import org.gainsay.source.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Documents one by one, each with its text; what others say of them is read once for all.
 *
 * <pre>Session session = gainsay.session(); session.read(session.stamp(input)).claims();</pre>
 */
public final class Session {
  private final SourceFiles sources;
  private final DocumentFlow flow;
  private final String edition;
  private final List<Problem> problems;

  /**
   * A session.
   *
   * @param edition names all else that reading depends on
   */
  public Session(SourceFiles sources, DocumentFlow flow, String edition, List<Problem> problems) {
    this.sources = sources;
    this.flow = flow;
    this.edition = edition;
    this.problems = List.copyOf(problems);
  }

  /** Reads the bytes, and no more. */
  public Stamped stamp(Input input) {
    try {
      byte[] bytes = input.content().bytes();
      String hash = Fingerprint.ofBytes(bytes);
      Metadata known = sources.known(input).known();
      String stamp = Fingerprint.of(hash, words(known), edition);
      return new Stamped(new Input(input.path(), () -> bytes), known, hash, stamp, List.of());
    } catch (IOException e) {
      return new Stamped(input, Metadata.NONE, "", "", List.of(Fault.of(input.path(), e)));
    }
  }

  /** All that is known, part by part: what a record says of itself is worked out anew at each start. */
  private static String words(Metadata known) {
    List<@Nullable Object> parts = new ArrayList<>();
    parts.add(known.title());
    parts.add(known.publisher());
    parts.add(known.claimedPublisher());
    parts.add(known.issued());
    parts.add(known.modified());
    parts.add(known.subject());
    parts.add(known.address());
    parts.add(known.versionOf());
    parts.add(known.revision());
    return parts.toString();
  }

  /** Safe for use by several threads at once, unlike the rest. */
  public ReadDocument read(Stamped document) {
    return flow.read(new KnownInput(document.input(), document.known()));
  }

  /** What was wrong with the vocabulary, and with what others say of documents so far. */
  public List<Problem> problems() {
    List<Problem> all = new ArrayList<>(problems);
    all.addAll(sources.problems());
    return all;
  }
}
