package org.gainsay.mention.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void figuresBehindSpaceAreFoundOneAfterTheOther() {
    String text = "7 piers, 12 t,\n3 of x9 and 4";
    List<Integer> found = new ArrayList<>();
    for (int at = Words.nextFigure(text, 0); at > 0; at = Words.nextFigure(text, at + 1)) {
      found.add(at);
    }
    assertThat(found).containsExactly(9, 15, text.length() - 1);
  }

  @Test
  void aTextWithoutAnyHasNoNext() {
    assertThat(Words.nextFigure("no x9", 0)).isEqualTo(-1);
    assertThat(Words.nextFigure("", 0)).isEqualTo(-1);
  }
}
