package org.gainsay.mention.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gainsay.source.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The verbs of clauses among nouns of the same form. */
class FiniteVerbsTest {
  private static String verbs(String text) {
    Tokens tokens = Tokens.of(text, new Span(0, text.length()));
    FiniteVerbs verbs = new FiniteVerbs(tokens);
    List<String> found = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      if (verbs.at(at)) {
        found.add(tokens.at(at).word());
      }
    }
    return String.join(" ", found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The absence of iron slows growth; slows",
        "Likely causes include rust; include",
        "Plants lacking the enzyme failed to flower; failed",
        "The price increases were small; were",
        "The can of paint may be opened; may",
        "Tests show that the report claims the cost; show claims",
        "the value given in the table; ''",
        "to show the results of the test; ''",
        "has often been seen; has",
        "She slept and the river rose; slept rose",
      })
  void verbsOfClausesAreTold(String text, String expected) {
    assertThat(verbs(text)).isEqualTo(expected);
  }

  @Property
  void anyTextIsReadWithoutFault(@ForAll String text) {
    assertThat(verbs(text)).isNotNull();
  }
}
