package org.gainsay.report.exchange;

import java.util.regex.Pattern;
import org.gainsay.report.FileAddress;
import org.gainsay.report.Names;
import org.gainsay.source.Source;
import org.jspecify.annotations.Nullable;

/** A document as others refer to it. */
final class Page {
  private static final Pattern WEB = Pattern.compile("https?://[^\\s<>\"{}|\\\\^`]+");

  private Page() {}

  /** Its address, else its path as a reference. */
  static String address(Source source) {
    String address = source.metadata().address();
    return address != null && WEB.matcher(address).matches() ? address : FileAddress.of(source.path());
  }

  /** By name, where it is known. */
  static @Nullable String publisher(Source source) {
    String publisher = source.metadata().publisher();
    return publisher != null && publisher.contains("://") ? Names.local(publisher) : publisher;
  }
}
