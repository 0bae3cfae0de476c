package org.gainsay.document.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.document.Sketch;
import org.gainsay.source.Link;
import org.gainsay.source.Span;
import org.junit.jupiter.api.Test;

class PassageBuilderTest {
  private final List<Link> links = new ArrayList<>();

  private Passage copy(String text) {
    return new PassageBuilder(ReadText.of(text), links::add).copy(0, text.length()).build();
  }

  @Test
  void whiteSpaceIsCollapsedAndDroppedAtTheEnds() {
    Passage passage = copy("  two \t words  ");
    assertThat(passage.text()).isEqualTo("two words");
    assertThat(passage.found(new Span(4, 9))).isEqualTo(new Span(8, 13));
    assertThat(passage.found()).isEqualTo(new Span(2, 13));
  }

  @Test
  void aWordThatStandsLowerIsOneOfItsOwnAndASignIsNot() {
    assertThat(lowered("heron", "long").text()).isEqualTo("heron long");
    assertThat(lowered("heron ", "long").text()).isEqualTo("heron long");
    assertThat(lowered("CO", "2").text()).isEqualTo("CO2");
    assertThat(lowered("x", "max").text()).isEqualTo("xmax");
    assertThat(lowered("", "long").text()).isEqualTo("long");
  }

  private Passage lowered(String before, String low) {
    ReadText text = ReadText.of(before + low);
    PassageBuilder builder = new PassageBuilder(text, links::add).copy(0, before.length());
    return builder.lower(new Span(before.length(), before.length())).copy(before.length(), text.content().length()).build();
  }

  @Test
  void charactersThatNobodySeesAreDropped() {
    Passage passage = copy("to\u00ADken\u200Bs");
    assertThat(passage.text()).isEqualTo("tokens");
    assertThat(passage.found(new Span(1, 4))).isEqualTo(new Span(1, 5));
  }

  @Test
  void aMarkCoversTheWordsAndNotTheBlanksAroundThem() {
    String text = "a  b c";
    PassageBuilder builder = new PassageBuilder(ReadText.of(text), links::add);
    Passage passage =
        builder.copy(0, 1).open(Mark.Kind.STRONG).copy(1, 5).close(Mark.Kind.STRONG).copy(5, 6).build();
    assertThat(Sketch.marks(passage)).containsExactly("STRONG:b");
  }

  @Test
  void aMarkWithoutWordsIsNone() {
    Passage passage =
        new PassageBuilder(ReadText.of("ab"), links::add)
            .copy(0, 1)
            .open(Mark.Kind.EMPHASIS)
            .close(Mark.Kind.EMPHASIS)
            .copy(1, 2)
            .build();
    assertThat(passage.marks()).isEmpty();
  }

  @Test
  void bareAddressesAreLinks() {
    Passage passage = copy("see (https://a.example/x_(y)), or http://b.example/z. And ftp://no");
    assertThat(Sketch.marks(passage))
        .containsExactly("LINK:https://a.example/x_(y)", "LINK:http://b.example/z");
    assertThat(links).extracting(Link::address).contains("http://b.example/z");
  }

  @Test
  void anAddressWithinALinkIsNoSecondLink() {
    String text = "https://a.example";
    new PassageBuilder(ReadText.of(text), links::add)
        .openLink("https://b.example")
        .copy(0, text.length())
        .close(Mark.Kind.LINK)
        .build();
    assertThat(links).containsExactly(new Link(new Span(0, 17), text, "https://b.example"));
  }

  @Test
  void raisedDigitsAreNoPartOfTheNumberBefore() {
    Passage passage =
        new PassageBuilder(ReadText.of("70.2[1]"), links::add)
            .copy(0, 4)
            .open(Mark.Kind.SUPERSCRIPT)
            .copy(5, 6)
            .close(Mark.Kind.SUPERSCRIPT)
            .build();
    assertThat(passage.text()).isEqualTo("70.2¹");
    assertThat(passage.found(new Span(4, 5))).isEqualTo(new Span(5, 6));
  }

  @Test
  void raisedWordsAreButInSmallPrint() {
    Passage passage =
        new PassageBuilder(ReadText.of("Heron-2 5x"), links::add)
            .open(Mark.Kind.SUPERSCRIPT)
            .copy(0, 7)
            .close(Mark.Kind.SUPERSCRIPT)
            .copy(7, 8)
            .open(Mark.Kind.SUPERSCRIPT)
            .copy(8, 10)
            .close(Mark.Kind.SUPERSCRIPT)
            .build();
    assertThat(passage.text()).isEqualTo("Heron-2 ⁵x");
    assertThat(passage.marks()).hasSize(1);
  }
}
