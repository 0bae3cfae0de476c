package org.gainsay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentTest {
  private final Recent recent = new Recent();
  private final List<String> read = new ArrayList<>();

  @Test
  void shortTextsThatComeAgainAreReadOnce() {
    find("a stone bridge");
    find("a steel bridge");
    assertThat(find("a stone bridge").text()).isEqualTo("a stone bridge");
    assertThat(read).containsExactly("a stone bridge", "a steel bridge");
  }

  @Test
  void longTextsAreNotKept() {
    String text = "a stone bridge, ".repeat(20);
    find(text);
    find(text);
    assertThat(read).containsExactly(text, text);
  }

  @Test
  void afterManyOthersATextIsReadAgain() {
    find("a stone bridge");
    for (int number = 0; number < 1_000; number++) {
      find("bridge " + number);
    }
    find("a stone bridge");
    assertThat(read).hasSize(1_002);
  }

  private Mentions find(String text) {
    return recent.find(text, this::reading);
  }

  private Mentions reading(String text) {
    read.add(text);
    return new Mentions(text, List.of(), List.of(), List.of(), List.of());
  }
}
