package org.gainsay.extract.naming.weighed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gainsay.document.Document;
import org.gainsay.extract.naming.told.Shape;
import org.gainsay.extract.naming.told.Standing;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.Mention.QuantityMention;
import org.gainsay.mention.MentionFinder;
import org.gainsay.mention.grammar.Token;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.WordList;

/**
 * Names of subjects that no vocabulary knows, each with the short forms that a document uses: what
 * heads a section, begins with a known maker, is taken up as {@code the Heron}, stands beside what
 * such things are called, and of which the text tells. No sign is enough alone. Linear in the document.
 */
public final class WeighedNames {
  private static final int ENOUGH = 4;
  private static final int MOST = 60;
  private static final WordList PARTS = WordList.of("named by number");
  private static final WordList ORDERED = WordList.of("ordered by number");
  private static final int SHORTEST = 3;

  /** {@code HRN-PT}: capitals on both sides of a hyphen. */
  private static final Pattern CODE = Pattern.compile("\\p{Lu}{2,6}-\\p{Lu}{2,6}");

  private final MentionFinder finder;
  private final Set<String> nouns;
  private final Places places;

  private WeighedNames(Places places, MentionFinder finder, Set<String> nouns) {
    this.places = places;
    this.finder = finder;
    this.nouns = nouns;
  }

  /**
   * The names of a document with their short forms.
   *
   * @param nouns what subjects are called, in small letters
   */
  public static Map<String, List<String>> in(Document document, MentionFinder finder, Set<String> nouns) {
    return new WeighedNames(Places.of(document, finder), finder, nouns).in(document);
  }

  private Map<String, List<String>> in(Document document) {
    List<String> fresh = places.all().keySet().stream().filter(WeighedNames::isMarked).filter(this::isNew).toList();
    Map<String, List<String>> shorts = shorts(fresh);
    Set<String> rests = shorts.values().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
    List<String> candidates = fresh.stream().filter(name -> !rests.contains(name)).toList();
    Evidence evidence = new Evidence(places, finder, nouns);
    Map<String, List<String>> names = new LinkedHashMap<>();
    for (String name : candidates) {
      List<String> own = shorts.getOrDefault(name, List.of());
      List<Place> further = new ArrayList<>();
      own.forEach(each -> further.addAll(at(each)));
      if (names.size() < MOST && evidence.of(name, isMade(name), at(name), further) >= ENOUGH) {
        names.put(name, own);
      }
    }
    Standing standing = Standing.of(document, names.keySet(), nouns);
    names.keySet().removeIf(name -> !standing.isName(name));
    return names;
  }

  private List<Place> at(String name) {
    return places.all().getOrDefault(name, List.of());
  }

  /** {@code Heron} of {@code Northern Heron}, where only that ends in it and the text says it alone. */
  private Map<String, List<String>> shorts(List<String> candidates) {
    Map<String, String> wholes = new HashMap<>();
    Set<String> doubtful = new HashSet<>();
    for (String name : candidates) {
      int space = name.indexOf(' ');
      String rest = space < 0 ? "" : name.substring(space + 1);
      if (places.all().containsKey(rest) && isNew(rest) && wholes.putIfAbsent(rest, name) != null) {
        doubtful.add(rest);
      }
    }
    wholes.keySet().removeAll(doubtful);
    Map<String, List<String>> shorts = new HashMap<>();
    wholes.forEach((rest, name) -> shorts.computeIfAbsent(name, each -> new ArrayList<>()).add(rest));
    return shorts;
  }

  /** {@code Works Heron} of the Works: who made it is known, and the rest is not. */
  private boolean isMade(String name) {
    List<NameMention> known = finder.find(name).names();
    return known.size() == 1
        && known.get(0).span().start() == 0
        && known.get(0).span().end() < name.length()
        && !known.get(0).individual().concept()
        && !finder.isSubject(known.get(0).individual());
  }

  /** More than one word, or one with a figure or a capital within: another hardly can be told from any noun. */
  private static boolean isMarked(String name) {
    boolean mixed = name.chars().anyMatch(Character::isLowerCase);
    return name.chars().skip(1).anyMatch(unit -> unit == ' ' || Character.isDigit(unit) || (mixed && Character.isUpperCase(unit))) || CODE.matcher(name).matches();
  }

  private boolean isNew(String name) {
    return name.length() >= SHORTEST
        && (name.indexOf(' ') < 0 || name.chars().anyMatch(Character::isLowerCase))
        && !nouns.contains(name.toLowerCase(Locale.ROOT))
        && !isPart(name)
        && !isLed(name)
        && !isMeasured(name)
        && !Shape.isSize(name)
        && finder.property(name).isEmpty()
        && !finder.isDate(name)
        && !finder.isUnit(name)
        && finder.find(name).properties().isEmpty()
        && (finder.isUnknown(name) || isMade(name));
  }

  /** {@code Out-of-Scope Use}: words that begin with one of the few that tie others together. */
  private static boolean isLed(String name) {
    int hyphen = name.indexOf('-');
    String first = hyphen < 0 ? "" : name.substring(0, hyphen).toLowerCase(Locale.ROOT);
    return hyphen > 1 && first.chars().allMatch(Character::isLetter) && !Token.of(new Span(0, hyphen), first, true).classes().isEmpty();
  }

  /** {@code Works 28mm}: a size with which a longer name goes on. */
  private boolean isMeasured(String name) {
    return finder.find(name).figures().stream()
        .anyMatch(figure -> figure.span().end() == name.length() && figure instanceof QuantityMention size && size.quantity().unit() != null);
  }

  /** {@code Page 1}: one of many that are told by their number. */
  private static boolean isPart(String name) {
    int space = name.indexOf(' ');
    String first = space < 0 ? "" : name.substring(0, space).toLowerCase(Locale.ROOT);
    return PARTS.has(first) || ORDERED.has(first);
  }
}
