package org.gainsay.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gainsay.finding.Decision;
import org.gainsay.finding.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewFileTest {
  @TempDir Path folder;

  private static Review review(Decision decision, String because) {
    return new Review(
        "https://w3id.org/gainsay/id/finding/ab",
        decision,
        because,
        "Ann \"the\\Reader\"",
        LocalDate.of(2026, 1, 31),
        new TreeSet<>(Set.of("weight 12", "colour \"sky\nblue\"")));
  }

  @Test
  void whatIsAddedIsReadAgain() {
    Path path = folder.resolve("reviews.ttl");
    Review review = review(Decision.DISMISSED, "a preview,\nby hand; \"quoted\" \\ and é");
    ReviewFile.open(path).add(review);
    assertThat(ReviewFile.open(path).reviews()).containsExactly(review);
  }

  @Test
  void whatIsThereStaysLetterForLetter() throws IOException {
    Path path = folder.resolve("reviews.ttl");
    String own =
        """
        @prefix my: <https://w3id.org/gainsay/ns#> .
        # mine
        [] a my:Review ; my:reviews <https://w3id.org/gainsay/id/finding/ab> ; my:decision my:confirmed .""";
    Files.writeString(path, own, UTF_8);
    ReviewFile.open(path).add(review(Decision.DISMISSED, "first"));
    ReviewFile.open(path).add(review(Decision.CONFIRMED, "second thoughts"));
    assertThat(Files.readString(path, UTF_8)).startsWith(own);
    assertThat(ReviewFile.open(path).reviews())
        .extracting(Review::because)
        .containsExactly("", "first", "second thoughts");
    assertThat(Files.readString(path, UTF_8)).contains("review/ab-2>", "review/ab-3>").containsOnlyOnce("@prefix gs:");
  }

  @Test
  void aDamagedFileIsNotAddedTo() throws IOException {
    Path path = folder.resolve("reviews.ttl");
    String damaged = "@prefix gs: <https://w3id.org/gainsay/ns#> .\n[] a gs:Review ; gs:because \"open .\n";
    Files.writeString(path, damaged, UTF_8);
    ReviewFile file = ReviewFile.open(path);
    assertThat(file.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.place()).contains("reviews.ttl:3:1"));
    assertThatIllegalStateException().isThrownBy(() -> file.add(review(Decision.CONFIRMED, "x")));
    assertThat(Files.readString(path, UTF_8)).isEqualTo(damaged);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(path);
    }
  }

  @Test
  void aReviewOfNothingAndADecisionThatIsNoneAreNamedWithTheirLine() throws IOException {
    Path path = folder.resolve("reviews.ttl");
    Files.writeString(
        path,
        """
        @prefix gs: <https://w3id.org/gainsay/ns#> .
        <#one> a gs:Review ; gs:decision gs:dismissed .
        <#two> a gs:Review ; gs:reviews <https://example.org/f> ; gs:decision gs:perhaps .
        """,
        UTF_8);
    assertThat(ReviewFile.open(path).problems())
        .extracting(problem -> problem.message().replaceFirst(";.*", ""))
        .containsExactly("a review of nothing", "a review that decides nothing");
  }
}
