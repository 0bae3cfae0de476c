package org.gainsay.extract.sentence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.CueKind;
import org.gainsay.vocabulary.Vocabulary;

/** What a vocabulary calls its subjects: {@code the bridge} is one that is known, {@code bridges} are all. */
public final class Nouns {
  private static final int EARLY = 3;
  private static final int FIRST = 5;

  private final Set<String> nouns;
  private final Set<String> definite = new HashSet<>();

  public Nouns(Vocabulary vocabulary) {
    this.nouns = vocabulary.subjectNouns();
    vocabulary.cues(CueKind.DEFINITE).forEach(cue -> definite.addAll(cue.words()));
  }

  /** Whether a sentence speaks of a subject by its noun: early, or where it names nobody. */
  public boolean isMeant(Sentence sentence, boolean named) {
    List<String> words = words(sentence.passage().slice(sentence.span()));
    int last = named ? Math.min(EARLY, words.size()) : words.size();
    for (int at = 1; at < last; at++) {
      if (nouns.contains(words.get(at)) && isDefinite(words, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the clause of a value begins with such things in general: {@code Steel bridges last 90 years}. */
  public boolean areMeant(Sentence sentence, Span value) {
    Span clause = sentence.clause(value);
    Span before = new Span(clause.start(), Math.max(clause.start(), value.start()));
    boolean named =
        sentence.mentions().within(before).names().stream()
            .anyMatch(name -> !name.individual().concept());
    List<String> words = words(sentence.passage().slice(before));
    for (int at = 0; !named && at < Math.min(FIRST, words.size()); at++) {
      String word = words.get(at);
      if (definite.contains(word) || Character.isDigit(word.charAt(0))) {
        return false;
      }
      if (word.endsWith("s") && nouns.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isDefinite(List<String> words, int noun) {
    return definite.contains(words.get(noun - 1))
        || (noun > 1 && definite.contains(words.get(noun - 2)));
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int at = 0; at <= text.length(); at++) {
      boolean letter = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
      if (letter && start < 0) {
        start = at;
      } else if (!letter && start >= 0) {
        words.add(text.substring(start, at).toLowerCase(Locale.ROOT));
        start = -1;
      }
    }
    return words;
  }
}
