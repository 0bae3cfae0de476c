package org.gainsay.workspace.lint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gainsay.Gainsay;
import org.gainsay.Outcome;
import org.gainsay.claim.Claim;
import org.gainsay.flow.ReadDocument;
import org.gainsay.flow.Session;
import org.gainsay.graph.export.KeptClaims;
import org.gainsay.input.Input;
import org.gainsay.input.Stamped;
import org.gainsay.source.Fingerprint;
import org.gainsay.source.Problem;
import org.gainsay.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was read of documents, by a hash of all that reading depends on: bytes, what others
 * say of them, vocabulary, program. It may be deleted at any time, also while it is used, and several
 * processes may use it at once.
 *
 * <pre>new ReadingCache(gainsay, folder).read(documents)</pre>
 */
public final class ReadingCache {
  private static final String ENDING = ".claims";

  /** Some ten thousand documents. */
  private static final long ROOM = 256_000_000;

  private final Gainsay gainsay;
  private final @Nullable Path folder;
  private final String program;
  private int read;
  private int remembered;
  private int unwritten;

  /**
   * A cache.
   *
   * @param folder null for none
   */
  public ReadingCache(Gainsay gainsay, @Nullable Path folder) {
    this.gainsay = gainsay;
    this.program = ProgramEdition.text();
    this.folder = program.isEmpty() ? null : folder;
  }

  /** What documents claim, not judged; those that are as they were are not read again. */
  public Outcome read(List<Input> documents) {
    Session session = gainsay.session();
    List<Claim> claims = new ArrayList<>();
    List<Source> sources = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Input document : documents) {
      Stamped stamped = session.stamp(document);
      ReadDocument result = remembered(stamped).orElseGet(() -> readNew(session, stamped));
      claims.addAll(result.claims());
      result.source().ifPresent(sources::add);
      problems.addAll(stamped.problems());
      problems.addAll(result.problems());
    }
    problems.addAll(session.problems());
    if (folder != null && read > 0) {
      new Shelf(folder, ENDING, ROOM).tidy();
    }
    claims.sort(Claim.ORDER);
    return new Outcome(claims, problems, sources);
  }

  private ReadDocument readNew(Session session, Stamped stamped) {
    if (stamped.hash().isEmpty()) {
      return new ReadDocument(null, "", List.of(), List.of());
    }
    read++;
    ReadDocument result = session.read(stamped);
    Source source = result.readFrom();
    if (folder != null && source != null && result.problems().isEmpty()) {
      keep(folder.resolve(name(stamped)), source, result.claims());
    }
    return result;
  }

  private String name(Stamped stamped) {
    return Fingerprint.of(stamped.stamp(), stamped.input().path(), program) + ENDING;
  }

  private Optional<ReadDocument> remembered(Stamped stamped) {
    Path file = folder == null || stamped.hash().isEmpty() ? null : folder.resolve(name(stamped));
    if (file == null || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    Optional<ReadDocument> kept = kept(file);
    if (kept.isPresent()) {
      remembered++;
      Shelf.touch(file);
    }
    return kept;
  }

  private static Optional<ReadDocument> kept(Path file) {
    try {
      return KeptClaims.read(file.toString(), Files.readAllBytes(file))
          .map(read -> new ReadDocument(read.sources().get(0), "", read.claims(), List.of()));
    } catch (IOException e) {
      // Another process has deleted it meanwhile, or nobody may read it.
      return Optional.empty();
    }
  }

  /** A cache that cannot be written to saves no time, and is no fault: the result is the same. */
  private void keep(Path file, Source source, List<Claim> claims) {
    try {
      Files.createDirectories(file.resolveSibling("."));
      Path written = Files.createTempFile(file.getParent(), "new", ENDING);
      Files.write(written, KeptClaims.bytes(source, claims, gainsay.vocabulary()));
      Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      unwritten++;
    }
  }

  /** {@code read 1 of 6 documents, 5 are as they were}. */
  public String summary() {
    String lost = unwritten == 0 ? "" : "; " + unwritten + " could not be remembered";
    return "read " + read + " of " + (read + remembered) + " documents, " + remembered + " are as they were" + lost;
  }
}
