package org.gainsay.extract.table.cell;

import java.util.List;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.bind.Besides;
import org.gainsay.extract.bind.Binder.Bond;
import org.gainsay.extract.page.Page;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.extract.value.Labelled.Given;
import org.gainsay.mention.Mentions;
import org.gainsay.mention.grammar.Words;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Range;

/**
 * {@code opened 3 May 1903}, {@code 40 ships a day}: a cell that says of what its date or figure is, whatever its heads
 * ask for.
 */
public final class SpokenCell {
  private static final int MOST_WORDS = 6;

  private SpokenCell() {}

  /** What the words with which a cell begins say of the date behind them, or all the words behind a figure of it. */
  public static List<Given> read(Page page, Passage passage) {
    String text = Footnotes.blanked(passage);
    if (!Words.hasDigit(text, 0, text.length()) || Words.count(text) > MOST_WORDS) {
      return List.of();
    }
    Mentions mentions = page.finder().find(text);
    Sentence sentence = Sentence.of(passage, new Span(0, text.length()), mentions);
    return Besides.of(sentence, page.values(), List.of()).stream()
        .filter(bond -> isDated(text, bond) || isWhole(text, bond))
        .map(bond -> new Given(bond.property(), bond.value()))
        .toList();
  }

  private static boolean isDated(String text, Bond bond) {
    return bond.property().range().kind() == Range.Kind.DATE
        && text.substring(0, bond.label().start()).isBlank()
        && bond.label().end() <= bond.value().span().start();
  }

  private static boolean isWhole(String text, Bond bond) {
    Span value = bond.value().span();
    boolean behind = value.end() < bond.label().start() && text.substring(value.end(), bond.label().start()).isBlank();
    return bond.property().range().isNumeric()
        && (behind || value.contains(bond.label()))
        && value.cover(bond.label()).length() == text.strip().length();
  }
}
