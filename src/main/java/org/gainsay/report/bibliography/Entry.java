package org.gainsay.report.bibliography;

import java.time.LocalDate;
import java.util.Objects;
import org.gainsay.report.Names;
import org.gainsay.report.Printable;
import org.gainsay.source.Metadata;
import org.gainsay.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * One document of a bibliography.
 *
 * @param key what texts cite it by: letters of ASCII, digits and hyphens
 */
record Entry(String key, Source source) {

  String title() {
    return line(Objects.requireNonNullElse(known().title(), source.path()));
  }

  /** Its publisher, by name. */
  @Nullable String author() {
    String publisher = known().publisher();
    boolean iri = publisher != null && publisher.contains("://");
    return publisher == null ? null : line(iri ? Names.local(publisher) : publisher);
  }

  @Nullable LocalDate day() {
    return known().spokenOn();
  }

  @Nullable String address() {
    String address = known().address();
    return address == null ? null : line(address);
  }

  String path() {
    return line(source.path());
  }

  private Metadata known() {
    return source.metadata();
  }

  private static String line(String text) {
    return Printable.of(text.strip().replaceAll("\\s+", " "));
  }
}
