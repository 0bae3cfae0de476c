package org.gainsay.mention.number;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.Cue;
import org.gainsay.vocabulary.word.CueKind;
import org.jspecify.annotations.Nullable;

/**
 * The words and letters that multiply a number, of the vocabulary: {@code million}, {@code bn},
 * {@code K}.
 */
public final class Magnitudes {
  private static final int SHORT = 3;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal DOZEN = BigDecimal.valueOf(12);

  private final Map<String, BigDecimal> words = new HashMap<>();
  private final Map<String, BigDecimal> shortWords = new HashMap<>();
  private final Map<String, BigDecimal> letters = new HashMap<>();

  public static Magnitudes of(Vocabulary vocabulary) {
    Magnitudes magnitudes = new Magnitudes();
    magnitudes.words.put("hundred", HUNDRED);
    magnitudes.words.put("dozen", DOZEN);
    vocabulary.cues(CueKind.MAGNITUDE).forEach(magnitudes::enter);
    return magnitudes;
  }

  private void enter(Cue cue) {
    BigDecimal factor = cue.number();
    if (factor == null) {
      return;
    }
    for (String word : cue.words()) {
      if (word.length() == 1) {
        letters.putIfAbsent(word, factor);
      } else if (word.length() <= SHORT) {
        shortWords.putIfAbsent(word, factor);
      } else {
        words.putIfAbsent(word.toLowerCase(Locale.ROOT), factor);
      }
    }
  }

  /**
   * The factor of a word of two letters or more, whatever its case; the shortest mind it, for MN is
   * the meganewton, and mm the millimetre. Null where it is none.
   */
  public @Nullable BigDecimal word(String written) {
    BigDecimal factor = shortWords.get(written);
    return factor != null ? factor : words.get(written.toLowerCase(Locale.ROOT));
  }

  /** The same behind money, where even the shortest may stand in any case: {@code $5BN}. */
  public @Nullable BigDecimal wordOfMoney(String written) {
    BigDecimal factor = word(written);
    return factor != null ? factor : shortWords.get(written.toLowerCase(Locale.ROOT));
  }

  /** The factor of a letter in its case; k and K are one. */
  public @Nullable BigDecimal letter(String letter) {
    return letter.equals("k") ? letters.getOrDefault("K", letters.get("k")) : letters.get(letter);
  }

  /** The factor of a letter in any case, as behind money: {@code $5m}. */
  public @Nullable BigDecimal letterOfAnyCase(String letter) {
    return letter(letter.toUpperCase(Locale.ROOT));
  }
}
