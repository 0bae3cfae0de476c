package org.gainsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class IntervalTest {
  private static Interval of(int one, int other) {
    return new Interval(
        BigDecimal.valueOf(Math.min(one, other)), BigDecimal.valueOf(Math.max(one, other)));
  }

  @Property
  void disjointIsMutual(@ForAll int a, @ForAll int b, @ForAll int c, @ForAll int d) {
    assertThat(of(a, b).disjoint(of(c, d))).isEqualTo(of(c, d).disjoint(of(a, b)));
  }

  @Property
  void whatContainsAnotherIsNotDisjointFromIt(
      @ForAll int a, @ForAll int b, @ForAll int c, @ForAll int d) {
    if (of(a, b).contains(of(c, d))) {
      assertThat(of(a, b).disjoint(of(c, d))).isFalse();
    }
  }

  @Test
  void anOpenSideIsNeverExceeded() {
    Interval atLeastFive = Interval.atLeast(BigDecimal.valueOf(5));
    assertThat(atLeastFive.disjoint(Interval.point(BigDecimal.valueOf(1_000_000)))).isFalse();
    assertThat(atLeastFive.disjoint(Interval.atMost(BigDecimal.valueOf(4)))).isTrue();
  }

  @Test
  void lowAboveHighIsRejected() {
    assertThatThrownBy(() -> new Interval(BigDecimal.TEN, BigDecimal.ONE))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
