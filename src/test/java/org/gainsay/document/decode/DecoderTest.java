package org.gainsay.document.decode;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecoderTest {
  private static Decoded decode(byte[] bytes) {
    return Decoder.decode(bytes).orElseThrow();
  }

  private static byte[] bytes(int... units) {
    byte[] bytes = new byte[units.length];
    for (int i = 0; i < units.length; i++) {
      bytes[i] = (byte) units[i];
    }
    return bytes;
  }

  private static byte[] joined(byte[]... parts) {
    int length = 0;
    for (byte[] part : parts) {
      length += part.length;
    }
    byte[] all = new byte[length];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() {
    assertThat(decode(joined(bytes(0xEF, 0xBB, 0xBF), "é".getBytes(UTF_8))).text()).isEqualTo("é");
    assertThat(decode(joined(bytes(0xFE, 0xFF), "é".getBytes(UTF_16BE))).text()).isEqualTo("é");
    assertThat(decode(joined(bytes(0xFF, 0xFE), "é".getBytes(UTF_16LE))).text()).isEqualTo("é");
    Charset wide = Charset.forName("UTF-32LE");
    assertThat(decode(joined(bytes(0xFF, 0xFE, 0, 0), "é".getBytes(wide))).text()).isEqualTo("é");
  }

  @Test
  void wideTextWithoutAMarkIsFoundByItsZeros() {
    String text = "Twelve billion parameters";
    assertThat(decode(text.getBytes(UTF_16LE)).text()).isEqualTo(text);
    assertThat(decode(text.getBytes(UTF_16BE)).text()).isEqualTo(text);
  }

  @Test
  void lineEndsStayAsTheyAre() {
    assertThat(decode("a\r\nb\rc\n".getBytes(UTF_8)).text()).isEqualTo("a\r\nb\rc\n");
  }

  /** As CPython and browsers count them: one for each maximal part of an ill-formed sequence. */
  @ParameterizedTest
  @CsvSource({
    "FF, 1", "C3, 1", "C328, 1", "E282, 1", "E28228, 1", "EDA080, 3", "F09F98, 1", "F0809F, 3",
    "F4908080, 4", "C080, 2", "E080AF, 3", "F5, 1", "80, 1", "8080, 2", "E2E282AC, 1"
  })
  void whatIsIllFormedIsReplacedPartByPart(String hex, int replacements) {
    byte[] damaged = HexFormat.of().parseHex(hex);
    byte[] bytes = joined("größe übung ".getBytes(UTF_8), damaged, " ok".getBytes(UTF_8));
    Decoded decoded = decode(bytes);
    assertThat(decoded.malformed()).isEqualTo(replacements);
    assertThat(decoded.firstMalformed()).isEqualTo("größe übung ".length());
    assertThat(decoded.text().chars().filter(unit -> unit == 0xFFFD).count()).isEqualTo(replacements);
    assertThat(decoded.text()).endsWith(" ok");
  }

  @Test
  void aReplacementCharacterThatIsMeantIsNoDamage() {
    assertThat(decode("a \uFFFD b".getBytes(UTF_8)).malformed()).isZero();
  }

  @Test
  void strayBytesInPlainEnglishAreDamage() {
    Decoded decoded = decode(joined("It has ".getBytes(UTF_8), bytes(0xFF, 0xFE), " tokens".getBytes(UTF_8)));
    assertThat(decoded.malformed()).isEqualTo(2);
    assertThat(decoded.charset()).isEqualTo(UTF_8);
  }

  @Test
  void westernLettersInACodePageAreReadAsSuch() {
    Charset western = Charset.forName("windows-1252");
    String text = "The café’s “menu” – naïve, 20 °C";
    Decoded decoded = decode(text.getBytes(western));
    assertThat(decoded.text()).isEqualTo(text);
    assertThat(decoded.malformed()).isZero();
  }

  @Test
  void russianInACodePageIsDetected() {
    Charset cyrillic = Charset.forName("windows-1251");
    String text =
        "Модель была обучена на большом корпусе текстов, и её параметры до сих пор не были раскрыты.";
    assertThat(decode(text.getBytes(cyrillic)).text()).isEqualTo(text);
  }

  @Test
  void theDeclaredCharacterSetOfAPageCounts() {
    String page = "<html><head><meta charset=\"iso-8859-9\"></head><p>İstanbul ığş</p></html>";
    assertThat(decode(page.getBytes(Charset.forName("windows-1254"))).text()).isEqualTo(page);
  }

  @Test
  void validUtf8CountsMoreThanAWrongDeclaration() {
    String page = "<html><meta charset=latin1><p>größer</p></html>";
    assertThat(decode(page.getBytes(UTF_8)).text()).isEqualTo(page);
  }

  @Test
  void anUnknownDeclaredCharacterSetIsPassedOver() {
    String page = "<html><meta charset=\"no such set\"><p>plain</p></html>";
    assertThat(decode(page.getBytes(ISO_8859_1)).text()).isEqualTo(page);
  }

  @Test
  void binaryFilesAreNoText() {
    byte[] noise = new byte[4_096];
    new Random(7).nextBytes(noise);
    assertThat(Decoder.decode(noise)).isEmpty();
    assertThat(Decoder.decode(bytes(0x50, 0x4B, 3, 4, 0, 0, 8, 0, 1))).isEmpty();
  }
}
