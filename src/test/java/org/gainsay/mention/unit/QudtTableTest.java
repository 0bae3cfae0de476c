package org.gainsay.mention.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QudtTableTest {
  @Test
  void theTableOfTheBuildSaysWhatTheLibrarySays() {
    assertThat(QudtTable.find()).contains(QudtLibrary.read());
  }

  @Test
  void writingAndReadingChangesNothing() {
    Qudt qudt = QudtLibrary.read();
    assertThat(QudtTable.read(QudtTable.write(qudt))).isEqualTo(qudt);
  }
}
