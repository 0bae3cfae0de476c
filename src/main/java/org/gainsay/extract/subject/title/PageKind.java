package org.gainsay.extract.subject.title;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.CueKind;

/** What a page calls itself in its title: {@code bridge data sheet} of {@code Heron 2 bridge data sheet}. */
public final class PageKind {
  private static final int LONGEST = 3;
  private static final Pattern PARTED = Pattern.compile("(.{2,60}?)\\s?[–—:|]\\s([\\p{L} -]{3,40})");

  private final Set<String> kinds = new HashSet<>();
  private final Set<String> nouns;

  public PageKind(Vocabulary vocabulary) {
    vocabulary.cues(CueKind.PAGE).forEach(cue -> kinds.addAll(cue.words()));
    this.nouns = vocabulary.kinds().nouns();
  }

  /** Whether a dash stands before it: then all before that is the name. */
  boolean isParted(String title) {
    Matcher parted = PARTED.matcher(title);
    return parted.matches() && kinds.contains(parted.group(2).toLowerCase(Locale.ROOT));
  }

  /** A title without it; the whole title where nothing would be left. */
  String bare(String title) {
    Matcher parted = PARTED.matcher(title);
    if (parted.matches() && kinds.contains(parted.group(2).toLowerCase(Locale.ROOT))) {
      return parted.group(1);
    }
    String name = without(title, kinds, LONGEST);
    return name.equals(title) ? title : without(name, nouns, 2);
  }

  /** Without its last words, where they are some of these. */
  private static String without(String title, Set<String> words, int most) {
    String rest = title;
    for (int count = 0; count < most; count++) {
      int space = rest.lastIndexOf(' ');
      if (space <= 0) {
        return title;
      }
      rest = rest.substring(0, space);
      if (words.contains(title.substring(space + 1).toLowerCase(Locale.ROOT))) {
        return rest.strip();
      }
    }
    return title;
  }
}
