package org.gainsay.document.decode;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TextStreamLawsTest {
  @Provide
  Arbitrary<List<byte[]>> scraps() {
    return Arbitraries.oneOf(
            Arbitraries.bytes().array(byte[].class).ofMaxSize(4),
            Arbitraries.of("word", "é", "✅", "\uD83D\uDE00", "\r\n").map(text -> text.getBytes(UTF_8)))
        .list()
        .ofMaxSize(60);
  }

  @Property
  void aStreamGivesTheTextThatIsDecodedAtOnce(@ForAll("scraps") List<byte[]> scraps) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    scraps.forEach(bytes::writeBytes);
    Decoded whole = Utf8.decode(bytes.toByteArray(), 0);
    TextStream stream = new TextStream(bytes.toByteArray(), new Encoding(UTF_8, 0));
    assertThat(text(stream)).isEqualTo(whole.text());
    assertThat(stream.malformed()).isEqualTo(whole.malformed());
    if (whole.malformed() > 0) {
      assertThat(stream.firstMalformed()).isEqualTo(whole.firstMalformed());
    }
  }

  @Property
  void wellFormedTextIsWhole(@ForAll("scraps") List<byte[]> scraps) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    scraps.forEach(bytes::writeBytes);
    boolean whole = Utf8.decode(bytes.toByteArray(), 0).malformed() == 0;
    assertThat(Utf8.isWhole(bytes.toByteArray())).isEqualTo(whole);
  }

  @Test
  void otherCharacterSetsAreStreamedToo() {
    byte[] bytes = ("\uFEFF" + "Höhe 7 ✅ ".repeat(9_000)).getBytes(UTF_16LE);
    Encoding encoding = Decoder.encoding(bytes).orElseThrow();
    String whole = Decoder.decode(bytes).orElseThrow().text();
    assertThat(text(new TextStream(bytes, encoding))).isEqualTo(whole);
  }

  private static String text(TextStream stream) {
    StringBuilder text = new StringBuilder();
    for (int units = 1; stream.fill(text, units); units += 7) {
      assertThat(text.length()).isGreaterThanOrEqualTo(units);
    }
    return text.toString();
  }
}
