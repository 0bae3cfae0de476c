package org.gainsay.workspace.lookalike;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name as words and figures, without accents, case, punctuation; a word said twice running counts once.
 *
 * <pre>Type-X 2.50 (new)  →  words type, x, new; figures 2.5</pre>
 *
 * @param figures in their order, each in one form: what tells versions apart
 */
record NameParts(List<String> words, List<String> figures) {
  private static final Pattern PART = Pattern.compile("\\p{L}+|\\p{Nd}++(?:\\.\\p{Nd}++)*+");

  /** More of a name than this tells nothing apart. */
  private static final int LONGEST = 200;

  NameParts {
    words = List.copyOf(words);
    figures = List.copyOf(figures);
  }

  /** Linear in the name. */
  static NameParts of(String name) {
    String cut = name.substring(0, Math.min(name.length(), LONGEST));
    String plain =
        Normalizer.normalize(cut, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    List<String> figures = new ArrayList<>();
    Matcher parts = PART.matcher(plain);
    while (parts.find()) {
      boolean word = Character.isLetter(parts.group().codePointAt(0));
      boolean again = word && !words.isEmpty() && words.getLast().equals(parts.group());
      if (!again) {
        (word ? words : figures).add(word ? parts.group() : figure(parts.group()));
      }
    }
    return new NameParts(words, figures);
  }

  /** {@code 2.50} is 2.5; {@code 1.2.0} stays. */
  private static String figure(String digits) {
    boolean number = digits.indexOf('.') == digits.lastIndexOf('.') && digits.length() < 20;
    return number ? new BigDecimal(digits).stripTrailingZeros().toPlainString() : digits;
  }

  /** Without words that say nothing of which thing it is; itself where nothing else is left. */
  NameParts without(Set<String> said) {
    List<String> rest = words.stream().filter(word -> !said.contains(word)).toList();
    return rest.isEmpty() && figures.isEmpty() ? this : new NameParts(rest, figures);
  }

  String letters() {
    return String.join("", words);
  }

  NameParts sorted() {
    return new NameParts(words.stream().sorted().toList(), figures.stream().sorted().toList());
  }
}
