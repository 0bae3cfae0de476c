package org.gainsay.document.decode;

import java.nio.charset.Charset;

/**
 * What bytes say.
 *
 * @param text without the byte order mark
 * @param malformed how many sequences of bytes mean nothing in the character set; each stands in
 *     the text as one U+FFFD
 * @param firstMalformed where the first of them stands, or the length of the text
 */
public record Decoded(String text, Charset charset, int malformed, int firstMalformed) {
  static Decoded whole(String text, Charset charset) {
    return new Decoded(text, charset, 0, text.length());
  }
}
