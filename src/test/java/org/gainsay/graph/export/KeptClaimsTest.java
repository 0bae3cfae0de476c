package org.gainsay.graph.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gainsay.Gainsay;
import org.gainsay.Outcome;
import org.gainsay.Settings;
import org.gainsay.claim.Claim;
import org.gainsay.graph.claim.ClaimReader;
import org.gainsay.input.Input;
import org.gainsay.input.Inputs;
import org.gainsay.source.Source;
import org.junit.jupiter.api.Test;

class KeptClaimsTest {
  private static final Gainsay GAINSAY = Gainsay.open(Settings.STANDARD);
  private static final Input CARD = text("card.md", "# DeepSeek-V2\n\n- **Total Parameters:** about 236B\n");
  private static final byte[] FILE = bytes(GAINSAY.read(List.of(CARD)));

  private static Input text(String path, String text) {
    return new Input(path, () -> text.getBytes(UTF_8));
  }

  private static byte[] bytes(Outcome read) {
    Source source = read.sources().get(0);
    return KeptClaims.bytes(source, read.claims(), GAINSAY.vocabulary());
  }

  @Test
  void whatIsKeptIsWhatWasRead() {
    for (Input document : Inputs.under(List.of("data/documents")).documents()) {
      Outcome read = GAINSAY.read(List.of(document));
      ClaimReader.Reading kept = KeptClaims.read("kept", bytes(read)).orElseThrow();
      assertThat(kept.sources()).isEqualTo(read.sources());
      assertThat(kept.claims())
          .isNotEmpty()
          .usingRecursiveComparison()
          .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
          .isEqualTo(read.claims().stream().sorted(Comparator.comparing(Claim::iri)).toList());
    }
  }

  @Test
  void aDocumentThatClaimsNothingIsKeptAsThat() {
    Outcome read = GAINSAY.read(List.of(text("walk.txt", "We went for a walk.\n")));
    ClaimReader.Reading kept = KeptClaims.read("kept", bytes(read)).orElseThrow();
    assertThat(kept.sources()).isEqualTo(read.sources());
    assertThat(kept.claims()).isEmpty();
  }

  @Property(tries = 200)
  void whatIsDamagedIsNotRead(@ForAll @IntRange(max = 1_000_000) int place, @ForAll @IntRange(min = 1, max = 255) int change) {
    byte[] damaged = FILE.clone();
    damaged[place % damaged.length] ^= (byte) change;
    assertThat(KeptClaims.read("kept", damaged)).isEmpty();
  }

  @Property(tries = 50)
  void whatIsCutOffIsNotRead(@ForAll @IntRange(max = 1_000_000) int length) {
    byte[] cut = Arrays.copyOf(FILE, length % FILE.length);
    assertThat(KeptClaims.read("kept", cut)).isEmpty();
  }
}
