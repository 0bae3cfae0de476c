package org.gainsay.extract.table.cell;

import java.util.List;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.bind.Besides;
import org.gainsay.extract.page.Page;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.extract.value.Labelled.Given;
import org.gainsay.mention.Mentions;
import org.gainsay.mention.grammar.Words;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Range;

/** {@code opened 3 May 1903} under {@code Status}: a cell that says of what its date is, whatever its label asks for. */
public final class SpokenCell {
  private static final int MOST_WORDS = 6;

  private SpokenCell() {}

  /** What the words with which a cell begins say of the date behind them. */
  public static List<Given> read(Page page, Passage passage) {
    String text = Footnotes.blanked(passage);
    if (!Words.hasDigit(text, 0, text.length()) || Words.count(text) > MOST_WORDS) {
      return List.of();
    }
    Mentions mentions = page.finder().find(text);
    Sentence sentence = Sentence.of(passage, new Span(0, text.length()), mentions);
    return Besides.of(sentence, page.values(), List.of()).stream()
        .filter(bond -> bond.property().range().kind() == Range.Kind.DATE && text.substring(0, bond.label().start()).isBlank())
        .filter(bond -> bond.label().end() <= bond.value().span().start())
        .map(bond -> new Given(bond.property(), bond.value()))
        .toList();
  }
}
