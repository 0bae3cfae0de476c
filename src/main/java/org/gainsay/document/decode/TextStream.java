package org.gainsay.document.decode;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Decodes bytes little by little, to the very text that {@link Decoder} makes of them at once.
 *
 * <pre>while (stream.fill(window, 1 &lt;&lt; 20)) { … window.delete(0, read); }</pre>
 */
public final class TextStream {
  private static final int STEP = 1 << 13;

  private final byte[] bytes;
  private final ByteBuffer in;
  private final CharBuffer out = CharBuffer.allocate(STEP);
  private final CharsetDecoder decoder;
  private int units;
  private int malformed;
  private int firstMalformed;
  private boolean ended;

  public TextStream(byte[] bytes, Encoding encoding) {
    this.bytes = bytes;
    this.in = ByteBuffer.wrap(bytes, encoding.from(), bytes.length - encoding.from());
    boolean utf8 = encoding.charset().equals(UTF_8);
    CodingErrorAction action = utf8 ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE;
    this.decoder =
        encoding.charset().newDecoder().onMalformedInput(action).onUnmappableCharacter(action);
  }

  /**
   * Adds text until there are so many units, or one more.
   *
   * @return whether there is more
   */
  public boolean fill(StringBuilder text, int units) {
    while (!ended && text.length() < units) {
      out.limit(Math.clamp(units - text.length(), 2, STEP));
      step(text);
    }
    return !ended;
  }

  private void step(StringBuilder text) {
    CoderResult result = decoder.decode(in, out, true);
    handOver(text);
    if (result.isError()) {
      firstMalformed = malformed++ == 0 ? units : firstMalformed;
      text.append(Utf8.REPLACEMENT);
      units++;
      in.position(in.position() + Utf8.subpart(bytes, in.position()));
    } else if (result.isUnderflow()) {
      ended = true;
      decoder.flush(out);
      handOver(text);
    }
  }

  private void handOver(StringBuilder text) {
    units += out.flip().length();
    text.append(out);
    out.clear();
  }

  /** How many places so far were no UTF-8. */
  public int malformed() {
    return malformed;
  }

  /** The offset of the first of them. */
  public int firstMalformed() {
    return firstMalformed;
  }
}
