package org.gainsay.document.decode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.gainsay.document.passage.ReadText;
import org.gainsay.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {
  /** UTF-8 decoded with a code page whose gaps stand for control characters, as editors do. */
  private static String misread(String text, String page) {
    StringBuilder misread = new StringBuilder();
    for (byte unit : text.getBytes(UTF_8)) {
      String decoded = new String(new byte[] {unit}, Charset.forName(page));
      misread.append(decoded.equals("\uFFFD") ? String.valueOf((char) (unit & 0xFF)) : decoded);
    }
    return misread.toString();
  }

  private static String repaired(String text) {
    return Mojibake.repair(text).content();
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "windows-1254", "windows-1250", "windows-1251", "ISO-8859-1"})
  void whatWasMisreadIsRepaired(String page) {
    String text = "Status: 🟢 open — “big” √(a × b) ÷ 3 ✅ and naïve 模型 models";
    assertThat(repaired(misread(text, page))).isEqualTo(text);
  }

  @Test
  void repairedWordsKnowTheirPlace() {
    String found = misread("a 🟢 b √ c", "windows-1254");
    ReadText text = Mojibake.repair(found);
    assertThat(text.content()).isEqualTo("a 🟢 b √ c");
    assertThat(text.found(new Span(2, 4))).isEqualTo(new Span(2, 6));
    assertThat(text.found(new Span(9, 10))).isEqualTo(new Span(found.length() - 1, found.length()));
  }

  @Test
  void oneMisreadQuotationMarkInAGoodTextIsRepaired() {
    assertThat(repaired("The model’s size isnâ€™t known — “yet”.")).isEqualTo("The model’s size isn’t known — “yet”.");
    assertThat(repaired("It was 20Â°C")).isEqualTo("It was 20°C");
  }

  @Test
  void whatTheCodePageLostBecomesAReplacementCharacter() {
    assertThat(repaired("## ğŸ“ Notes âœ… ğŸŸ¢")).isEqualTo("## \uFFFD Notes ✅ 🟢");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“GÜNEŞ” şirketi İstanbul’da; hâlâ… dağ” dedi, ‘BAŞ’",
        "« L’été… » c’est là… “forêt” à 20 °C, NESCAFÉ® © 2024",
        "AMANHÃ” e “AMANHÃ” não é",
        "Größe: 5 µm ± 2 – “gut” ™",
        "Она сказала: «это было в…» РЁ",
        "模型的参数量",
        "NESCAFÉ® only"
      })
  void whatIsMeantStaysAsItIs(String text) {
    assertThat(repaired(text)).isEqualTo(text);
  }

  @Test
  @Timeout(20)
  void longRunsCostNoMoreThanTheirLength() {
    String run = misread("模", "windows-1252").repeat(1_000_000);
    assertThat(repaired(run)).hasSize(1_000_000);
    assertThat(repaired("Ã".repeat(3_000_000))).hasSize(3_000_000);
  }
}
