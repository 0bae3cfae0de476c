package org.gainsay.extract.naming.weighed;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.gainsay.extract.naming.told.Shape;
import org.gainsay.mention.MentionFinder;
import org.gainsay.vocabulary.word.Property;
import org.gainsay.vocabulary.word.WordList;

/**
 * What speaks for words in capitals as a name of a subject, in points.
 *
 * @param nouns what subjects are called, in small letters
 */
record Evidence(Places places, MentionFinder finder, Set<String> nouns) {
  private static final int HEADS = 2;
  private static final int OF_MAKER = 2;
  private static final int OF_KIND = 2;
  private static final int TAKEN_UP = 2;
  private static final int MOST_TOLD = 2;
  private static final int OFTEN = 3;
  private static final int AGAINST = 2;
  private static final int PERSON = 8;

  /** A capital behind a hyphen. */
  private static final Pattern CODED = Pattern.compile("-\\p{Lu}");

  private static final Pattern DEFINITE = Pattern.compile("(?:^|\\s|[(\"“])[Tt]he $");
  private static final Pattern PLACED =
      Pattern.compile("\\b(?:(?:" + WordList.of("before places and parts").choice() + ")(?: the)?|" + WordList.of("owners and one of many").choice() + "|['’]s) $|[:=] $", Pattern.CASE_INSENSITIVE);
  private static final Pattern BYLINE = Pattern.compile("(?:^|\\n)\\s*(?:" + WordList.of("before who wrote it").choice() + ")[:,]? $", Pattern.CASE_INSENSITIVE);
  private static final Pattern SPEAKS = Pattern.compile(",? (?:" + WordList.of("what people do and things do not").choice() + ")\\b");
  private static final WordList COMPANIES = WordList.of("ends of the names of companies");

  /** Points for a name, with all places at which it or a short form of it stands. */
  int of(String name, boolean made, List<Place> whole, List<Place> shorts) {
    Set<Property> told = new HashSet<>();
    whole.forEach(place -> told.addAll(places.told(place)));
    shorts.forEach(place -> told.addAll(places.told(place)));
    if (told.isEmpty()) {
      return 0;
    }
    int points = Math.min(MOST_TOLD, told.size());
    boolean taken = made || !shorts.isEmpty() || Shape.isVersioned(name) || CODED.matcher(name).find() || whole.stream().anyMatch(place -> !place.heading());
    points += taken && places.heads(name) ? HEADS : 0;
    points += made ? OF_MAKER : 0;
    points += shorts.isEmpty() ? 0 : shorts.stream().anyMatch(place -> DEFINITE.matcher(place.before()).find()) ? TAKEN_UP : 1;
    points += whole.stream().anyMatch(this::isOfKind) || shorts.stream().anyMatch(this::isOfKind) ? OF_KIND : 0;
    points += whole.size() + shorts.size() >= OFTEN ? 1 : 0;
    points += name.chars().anyMatch(Character::isDigit) ? 1 : 0;
    return points - (isPlaced(whole) ? AGAINST : 0) - (isCompany(name) ? AGAINST : 0) - (whole.stream().anyMatch(Evidence::isPerson) ? PERSON : 0);
  }

  /** {@code Heron bridge}, {@code the bridge Heron}. */
  private boolean isOfKind(Place place) {
    return nouns.contains(firstWord(place.behind())) || nouns.contains(lastWord(place.before()));
  }

  /** {@code By Ann Heron}, {@code Ann Heron says}, {@code Ann Heron, an engineer}. */
  private static boolean isPerson(Place place) {
    return BYLINE.matcher(place.before()).find() || SPEAKS.matcher(place.behind()).lookingAt();
  }

  private static boolean isPlaced(List<Place> whole) {
    return whole.stream().filter(place -> !place.heading() && PLACED.matcher(place.before()).find()).count() * 2 > whole.size();
  }

  private static boolean isCompany(String name) {
    return COMPANIES.has(lastWord(name + " "));
  }

  private static String firstWord(String words) {
    String[] parts = words.strip().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+", 2);
    return words.startsWith(" ") ? parts[0] : "";
  }

  private static String lastWord(String words) {
    String small = words.toLowerCase(Locale.ROOT);
    return small.endsWith(" ") ? small.substring(small.lastIndexOf(' ', small.length() - 2) + 1).strip() : "";
  }
}
