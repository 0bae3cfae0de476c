package org.gainsay.trust.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.claim.Evidence;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.Measure;

/**
 * The sentence that a claim is worded in, as far as its evidence keeps it, and when two are told in
 * the same words.
 */
final class Wording {
  private static final Pattern BORDER =
      Pattern.compile(
          "[.!?…][\"'”’)\\]*_]{0,4}\\s|\\n[ \\t]{0,40}[\\n#*|>-]"
              + "|</?(?:p|li|td|th|tr|dt|dd|h[1-6]|div|br|ul|ol|table|section)[^<>]{0,200}>");
  private static final Pattern TAG = Pattern.compile("<[^<>]{0,200}>");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final int length;
  private final int least;
  private final double same;

  Wording(Vocabulary vocabulary) {
    this.length = (int) vocabulary.measure(Measure.SHINGLE_WORDS);
    this.least = (int) vocabulary.measure(Measure.LEAST_SHINGLES);
    this.same = vocabulary.measure(Measure.SAME_WORDS);
  }

  /** Linear in the evidence. */
  Shingles of(Evidence evidence) {
    return Shingles.of(words(before(evidence) + evidence.quote() + after(evidence)), length);
  }

  /** Whether one sentence is the other but for an edit. */
  boolean isSame(Shingles one, Shingles other) {
    return one.common(other) >= least && one.resemblance(other) >= same;
  }

  /** Whether half of the smaller one stands in the larger. */
  boolean isRepeated(Shingles one, Shingles other) {
    return one.common(other) >= least && one.containment(other) >= same;
  }

  private static List<String> words(String text) {
    String small = TAG.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT);
    Matcher words = WORD.matcher(small);
    List<String> found = new ArrayList<>();
    while (words.find()) {
      found.add(words.group());
    }
    return found;
  }

  /** What of the sentence stands before the quote; a word that is cut is left out. */
  private static String before(Evidence evidence) {
    String prefix = evidence.prefix();
    int start = prefix.length() < Evidence.AROUND ? 0 : afterSpace(prefix);
    Matcher border = BORDER.matcher(prefix);
    while (border.find()) {
      start = Math.max(start, border.end());
    }
    return prefix.substring(start);
  }

  private static int afterSpace(String text) {
    int at = 0;
    while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static String after(Evidence evidence) {
    String suffix = evidence.suffix();
    Matcher border = BORDER.matcher(suffix);
    if (border.find()) {
      return suffix.substring(0, border.start());
    }
    int end = suffix.length();
    while (suffix.length() == Evidence.AROUND
        && end > 0
        && !Character.isWhitespace(suffix.charAt(end - 1))) {
      end--;
    }
    return suffix.substring(0, end);
  }
}
