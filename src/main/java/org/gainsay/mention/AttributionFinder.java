package org.gainsay.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gainsay.mention.Mention.CueMention;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.CueKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is said to have said what in a sentence: a verb of saying with its subject before it
 * ({@code Ann said that …}), such words with the holder behind them ({@code according to Ann, …}),
 * and a quotation with its tag ({@code "…," said Ann}).
 */
public final class AttributionFinder {
  private static final int LONGEST_HOLDER = 8;
  private static final String BREAKS = ",;:()\"“”\n";
  private static final String QUOTES = "\"“”";

  private AttributionFinder() {}

  /** The attributions of a sentence, outermost first. */
  public static List<Attribution> find(Span sentence, Mentions inside) {
    List<Attribution> found = new ArrayList<>();
    for (CueMention cue : inside.cues(CueKind.ATTRIBUTION)) {
      of(sentence, inside.text(), cue).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Attribution> of(Span sentence, String text, CueMention cue) {
    return cue.cue().follows()
        ? behind(sentence, text, cue.span())
        : before(sentence, text, cue.span());
  }

  /** {@code according to Ann}: content is the rest of the sentence, on the side that has it. */
  private static Optional<Attribution> behind(Span sentence, String text, Span cue) {
    Span holder = Words.trimmed(text, new Span(cue.end(), end(text, cue.end(), sentence.end())));
    if (holder.isEmpty()) {
      return Optional.empty();
    }
    Span after = content(text, holder.end(), sentence.end());
    Span content = after.length() > 2 ? after : content(text, sentence.start(), cue.start());
    return content.isEmpty() ? Optional.empty() : Optional.of(new Attribution(cue, holder, content));
  }

  /** {@code Ann said that …}, or {@code "…," Ann said}. */
  private static Optional<Attribution> before(Span sentence, String text, Span cue) {
    @Nullable Span holder = holder(text, sentence.start(), cue.start());
    Span after = content(text, cue.end(), sentence.end());
    Span quoted = quoted(text, sentence.start(), cue.start());
    if (holder == null && !quoted.isEmpty()) {
      Span tag = Words.trimmed(text, new Span(cue.end(), end(text, cue.end(), sentence.end())));
      return tag.isEmpty() ? Optional.empty() : Optional.of(new Attribution(cue, tag, quoted));
    }
    Span content = quoted.isEmpty() ? after : quoted;
    return holder == null || content.isEmpty()
        ? Optional.empty()
        : Optional.of(new Attribution(cue, holder, content));
  }

  /** The words directly before a verb, back to the last break; null where there are none. */
  private static @Nullable Span holder(String text, int from, int verb) {
    int start = verb;
    while (start > from && BREAKS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    Span words = Words.trimmed(text, Words.last(text, new Span(start, verb), LONGEST_HOLDER));
    return words.isEmpty() ? null : words;
  }

  private static int end(String text, int from, int to) {
    int end = from;
    while (end < to && BREAKS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** What stands between quotation marks before the verb. */
  private static Span quoted(String text, int from, int to) {
    int close = to - 1;
    while (close >= from && QUOTES.indexOf(text.charAt(close)) < 0) {
      close--;
    }
    int open = close - 1;
    while (open >= from && QUOTES.indexOf(text.charAt(open)) < 0) {
      open--;
    }
    return open >= from ? new Span(open + 1, close) : new Span(from, from);
  }

  private static Span content(String text, int from, int to) {
    int start = from;
    while (start < to && (BREAKS.indexOf(text.charAt(start)) >= 0 || text.charAt(start) == ' ')) {
      start++;
    }
    int end = to;
    while (end > start && (BREAKS + ". ").indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return afterThat(text, new Span(start, Math.max(start, end)));
  }

  private static Span afterThat(String text, Span content) {
    return text.startsWith("that ", content.start()) && content.length() > "that ".length()
        ? new Span(content.start() + "that ".length(), content.end())
        : content;
  }
}
