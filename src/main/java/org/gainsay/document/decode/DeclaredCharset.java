package org.gainsay.document.decode;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The character set that an HTML or XML file names in its first lines. */
final class DeclaredCharset {
  private static final int HEAD = 4_096;
  private static final Pattern NAME =
      Pattern.compile("(?:charset|<\\?xml[^>]{0,80}encoding)\\s{0,9}=\\s{0,9}[\"']?([\\w.:-]{2,40})");

  private DeclaredCharset() {}

  static Optional<Charset> of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), ISO_8859_1).stripLeading();
    if (!head.startsWith("<")) {
      return Optional.empty();
    }
    Matcher name = NAME.matcher(head.toLowerCase(Locale.ROOT));
    return name.find() ? named(name.group(1)) : Optional.empty();
  }

  /** Browsers read ISO-8859-1 as windows-1252, and a declared UTF-16 in ASCII bytes as UTF-8. */
  private static Optional<Charset> named(String name) {
    return switch (name) {
      case "iso-8859-1", "latin1", "us-ascii", "ascii" -> charset("windows-1252");
      case "iso-8859-9" -> charset("windows-1254");
      case "utf-16", "utf-16le", "utf-16be" -> charset("utf-8");
      default -> charset(name);
    };
  }

  private static Optional<Charset> charset(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
