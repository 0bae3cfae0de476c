package org.gainsay.extract.subject.title;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.vocabulary.word.WordList;

/** What sites put around the title of a page: {@code avian/heron-2 · Hugging Face}. */
final class SiteTitle {
  private static final WordList SITES = WordList.of("sites");
  private static final Pattern LAST = Pattern.compile("\\s[·|–—-]\\s([^·|–—]{2,30})$");
  private static final Pattern PARTED = Pattern.compile("\\s[·|–—-]\\s");
  private static final Pattern PATH = Pattern.compile("[\\p{L}\\p{N}_.-]{1,40}\\s?/\\s?([\\p{L}\\p{N}_.]{1,30}-[\\p{L}\\p{N}_.-]{1,60})");

  private SiteTitle() {}

  /** A title without the name of its site. */
  static String bare(String title) {
    Matcher last = LAST.matcher(title.strip());
    boolean site = last.find() && SITES.has(last.group(1).replace(" ", "").toLowerCase(Locale.ROOT));
    return site ? title.strip().substring(0, last.start()).strip() : title.strip();
  }

  /** {@code Heron sold - The Harbour Courier} over a page that is headed {@code Heron sold}: the heading says all of it. */
  static boolean isBehind(String heading, String title) {
    String rest = title.strip().startsWith(heading) ? title.strip().substring(heading.length()) : "";
    return PARTED.matcher(rest).lookingAt();
  }

  /** Whether it is whose a thing is and what that is called there: {@code avian/heron-2}. */
  static boolean isPath(String title) {
    return PATH.matcher(title).matches();
  }

  /** What a thing is called in such a title; any other as it is. */
  static String name(String title) {
    Matcher path = PATH.matcher(title);
    return path.matches() ? path.group(1) : title;
  }
}
