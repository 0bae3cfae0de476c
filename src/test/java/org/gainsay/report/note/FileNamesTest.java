package org.gainsay.report.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gainsay.claim.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "Kestrel-2, Kestrel-2",
        "AC/DC, AC-DC",
        "a<b>c:d|e?f*g, a-b-c-d-e-f-g",
        "a[b]#c^d, a-b--c-d",
        "../../etc/passwd, --..-etc-passwd",
        ".hidden, -hidden",
        "v1., v1-",
        "CON, CON-",
        "nul.txt, nul.txt-",
        "\" \", -"
      })
  void whatFileSystemsRefuseIsAHyphen(String label, String name) {
    assertThat(FileNames.name(label)).isEqualTo(name);
  }

  @Test
  void aLongNameIsCutBetweenCharacters() {
    assertThat(FileNames.name("𝄞".repeat(300))).isEqualTo("𝄞".repeat(50));
  }

  @Test
  void namesThatSomeFileSystemTakesForOneHaveACode() {
    Term one = new Term("https://example.org/1", "Kite");
    Term other = new Term("https://example.org/2", "KITE");
    Term index = new Term("https://example.org/3", "Index");
    Map<String, String> names = FileNames.of(List.of(one, other, index));
    assertThat(names.values()).doesNotHaveDuplicates().allMatch(name -> name.matches("(?i)(kite|index) [0-9a-f]{8}"));
  }
}
