package org.gainsay.mention.figure;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.gainsay.mention.number.Glyphs;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.CueKind;

/** Knows that {@code grew from 5 to 10} has two figures, one after the other, and is no range. */
final class Changes {
  private static final int MOST_WORDS = 12;

  private final Set<String> words = new HashSet<>();

  static Changes of(Vocabulary vocabulary) {
    Changes changes = new Changes();
    vocabulary.cues(CueKind.CHANGE).stream()
        .flatMap(cue -> cue.words().stream())
        .map(words -> words.toLowerCase(Locale.ROOT).replace(" from", ""))
        .filter(Changes::isVerb)
        .forEach(changes.words::add);
    return changes;
  }

  /** {@code now} and {@code originally} tell times apart; a range may follow them all the same. */
  private static boolean isVerb(String word) {
    return word.length() > 3 && !word.equals("from") && !word.endsWith("ly");
  }

  /** Whether a figure that starts here with {@code from} before it changes into the next. */
  boolean startAt(Glyphs text, int start) {
    if (!text.follows(start, "from")) {
      return false;
    }
    int at = text.beforeSpace(start);
    for (int count = 0; count < MOST_WORDS; count++) {
      int word = text.wordStart(at);
      if (words.contains(text.lower(word, at))) {
        return true;
      }
      at = text.beforeSpace(word == at ? word - 1 : word);
      if (at <= 0 || text.at(at - 1) == '.' || text.at(at - 1) == '\n') {
        return false;
      }
    }
    return false;
  }
}
