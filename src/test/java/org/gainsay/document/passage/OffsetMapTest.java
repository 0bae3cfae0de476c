package org.gainsay.document.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gainsay.source.Span;
import org.junit.jupiter.api.Test;

class OffsetMapTest {
  @Test
  void unitsThatStandForThemselvesMapOneByOne() {
    OffsetMap map = new OffsetMap.Builder().add(5, new Span(10, 15)).build();
    assertThat(map.found(new Span(1, 3))).isEqualTo(new Span(11, 13));
  }

  @Test
  void whatWasDecodedMapsAsAWhole() {
    OffsetMap map =
        new OffsetMap.Builder().add(2, new Span(0, 2)).add(1, new Span(2, 7)).build();
    assertThat(map.found(new Span(2, 3))).isEqualTo(new Span(2, 7));
    assertThat(map.found(new Span(1, 3))).isEqualTo(new Span(1, 7));
  }

  @Test
  void whatWasLeftOutBetweenIsCovered() {
    OffsetMap map =
        new OffsetMap.Builder().add(3, new Span(2, 5)).add(3, new Span(9, 12)).build();
    assertThat(map.found(new Span(2, 4))).isEqualTo(new Span(4, 10));
  }

  @Test
  void emptyStretchesAndThoseBeyondTheTextAreRefused() {
    OffsetMap map = new OffsetMap.Builder().add(3, new Span(2, 5)).build();
    assertThatThrownBy(() -> map.found(new Span(1, 1))).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> map.found(new Span(1, 4))).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aMapWithinAnotherLeadsToTheOuterText() {
    OffsetMap outer =
        new OffsetMap.Builder()
            .add(4, new Span(0, 4))
            .add(1, new Span(4, 8))
            .add(4, new Span(8, 12))
            .build();
    OffsetMap inner = new OffsetMap.Builder().add(7, new Span(1, 8)).build().within(outer);
    assertThat(inner.found(new Span(0, 3))).isEqualTo(new Span(1, 4));
    assertThat(inner.found(new Span(3, 4))).isEqualTo(new Span(4, 8));
    assertThat(inner.found(new Span(4, 7))).isEqualTo(new Span(8, 11));
  }
}
