package org.gainsay.workspace.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.gainsay.document.Document;
import org.gainsay.document.read.DocumentReader;
import org.gainsay.graph.source.SourceCatalogue;
import org.gainsay.graph.source.SourceReader;
import org.gainsay.source.Fingerprint;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A folder of pages with their {@code sources.ttl}. A page that changed is a new version beside the
 * old one, which stays as evidence.
 *
 * <pre>new FetchFolder(folder, vocabulary, Limits.USUAL).fetch(address, Instant.now())</pre>
 */
public final class FetchFolder {
  private static final String SOURCES = "sources.ttl";
  private static final String PREFIXES =
      """
      @prefix dcterms: <http://purl.org/dc/terms/> .
      @prefix prov: <http://www.w3.org/ns/prov#> .
      @prefix schema: <https://schema.org/> .
      """;

  private final Path folder;
  private final Vocabulary vocabulary;
  private final Fetcher fetcher;

  public FetchFolder(Path folder, Vocabulary vocabulary, Limits limits) {
    this(folder, vocabulary, new Fetcher(limits, AddressCheck.of(limits)));
  }

  FetchFolder(Path folder, Vocabulary vocabulary, Fetcher fetcher) {
    this.folder = folder;
    this.vocabulary = vocabulary;
    this.fetcher = fetcher;
  }

  /** What became of a page. */
  public enum Change {
    NEW,
    VERSION,
    UNCHANGED
  }

  /**
   * A page that is kept.
   *
   * @param file where
   * @param address from where it is
   */
  public record Kept(Path file, URI address, Change change) {}

  /**
   * Reads a page and keeps it.
   *
   * @throws IOException with why it is not kept, in words for people
   */
  public Kept fetch(URI address, Instant now) throws IOException {
    Fetched page = fetcher.fetch(address);
    String ending = PageName.ending(page);
    String stem = PageName.stem(page, ending);
    Files.createDirectories(folder);
    @Nullable Path before = null;
    Path file = folder.resolve(stem + ending);
    for (int number = 2; Files.exists(file); number++) {
      if (isOf(file, page)) {
        if (Fingerprint.ofBytes(Files.readAllBytes(file)).equals(Fingerprint.ofBytes(page.bytes()))
            && !Files.exists(folder.resolve(stem + "." + number + ending))) {
          return new Kept(file, page.address(), Change.UNCHANGED);
        }
        before = file;
      }
      file = folder.resolve(stem + "." + number + ending);
    }
    Files.write(file, page.bytes());
    describe(file, page, before, now);
    return new Kept(file, page.address(), before == null ? Change.NEW : Change.VERSION);
  }

  private boolean isOf(Path file, Fetched page) throws IOException {
    Path sources = folder.resolve(SOURCES);
    if (!Files.exists(sources)) {
      return false;
    }
    SourceCatalogue known = SourceReader.read(sources.toString(), Files.readString(sources), vocabulary);
    return page.address().toASCIIString().equals(known.metadata(file.toString()).address());
  }

  /**
   * The day on which a page speaks: by its server, else its own, else the day on which it was read.
   * A version speaks anew even where it does not say so.
   */
  private static String modified(Path file, Fetched page, @Nullable Path before, Instant now) {
    LocalDate day = page.modified();
    if (day == null && (before != null || !isDated(file, page))) {
      day = LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
    return day == null ? "" : " ;\n  dcterms:modified \"" + day + "\"";
  }

  private static boolean isDated(Path file, Fetched page) {
    Document document = DocumentReader.read(file.toString(), page.bytes()).document();
    return document != null && document.source().metadata().spokenOn() != null;
  }

  /** Adds to what is there, which people may have written. */
  private void describe(Path file, Fetched page, @Nullable Path before, Instant now) {
    String revision =
        before == null ? "" : " ;\n  prov:wasRevisionOf <" + before.getFileName() + ">";
    String entry =
        "\n<%s> schema:url <%s> ;\n  dcterms:date \"%s\" ; dcterms:identifier \"sha256:%s\"%s .\n"
            .formatted(
                file.getFileName(),
                page.address().toASCIIString(),
                now.truncatedTo(ChronoUnit.SECONDS),
                Fingerprint.ofBytes(page.bytes()),
                revision + modified(file, page, before, now));
    Path sources = folder.resolve(SOURCES);
    try {
      String old = Files.exists(sources) ? Files.readString(sources, UTF_8) : "";
      String head = old.contains(PREFIXES) ? old : old + (old.isEmpty() ? "" : "\n") + PREFIXES;
      Files.writeString(sources, head + entry, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(sources.toString(), e);
    }
  }
}
