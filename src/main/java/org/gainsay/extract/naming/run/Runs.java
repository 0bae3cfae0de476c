package org.gainsay.extract.naming.run;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * The runs of words with capitals in a text, from left to right. The pattern is tried only where a
 * capital begins a word. Linear in the text.
 */
public final class Runs {
  /** Behind {@code ;} without a space as in {@code TL;DR} no word begins. */
  private static final Pattern RUN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}'’/.;-])\\p{Lu}[\\p{L}\\p{N}-]{0,30}(?:[ \\n](?:(?:de|des|du|di|da|do|dos|das|del|della|la|le|von|van|der|den)[ \\n])?(?:(?:d['’])?\\p{Lu}[\\p{L}\\p{N}-]{0,30}|\\p{Ll}(?:-?[\\p{Lu}\\d][\\p{L}\\p{N}]{0,20}|\\+)|\\d{1,4}(?:/\\d{1,2})?\\p{L}{0,2}(?![\\p{L}\\p{N}%:/-]|[.,]\\d))){0,5}");

  private final String text;
  private final Matcher run;
  private int at;

  public Runs(String text) {
    this.text = text;
    this.run = RUN.matcher(text).useTransparentBounds(true);
  }

  /** Where the next one stands, or null behind the last. */
  public @Nullable Span next() {
    for (; at < text.length(); at++) {
      if (mayBegin(text.charAt(at)) && run.region(at, text.length()).lookingAt()) {
        at = run.end();
        return new Span(run.start(), at);
      }
    }
    return null;
  }

  /** Never wrongly no: of letters beyond ASCII the pattern tells. */
  private boolean mayBegin(char unit) {
    boolean capital = unit < 0x80 ? unit >= 'A' && unit <= 'Z' : Character.isUpperCase(unit) || Character.isSurrogate(unit);
    return capital && (at == 0 || !isWord(text.charAt(at - 1)));
  }

  private static boolean isWord(char unit) {
    return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z') || (unit >= '0' && unit <= '9');
  }
}
