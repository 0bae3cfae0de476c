package org.gainsay.extract.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gainsay.claim.Term;
import org.gainsay.claim.Value.EntityValue;
import org.gainsay.mention.Mentions;
import org.gainsay.mention.grammar.Words;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.CueKind;
import org.gainsay.vocabulary.word.Names;
import org.gainsay.vocabulary.word.Range;
import org.gainsay.vocabulary.word.WordList;

/** The things that a short text names: one, or a list of them. */
final class Things {
  private static final Pattern PARTED = Pattern.compile("\\s?[/;]\\s|,\\s|\\n");
  private static final Pattern PATH = Pattern.compile("[\\p{L}\\p{N}_.-]{1,40}/((?=[^/]{0,100}\\d|[^\\p{Lu}/]{1,100}$)[\\p{L}\\p{N}_.]{1,40}-[\\p{L}\\p{N}_.-]{1,60})");
  private static final Pattern PLACE = Pattern.compile("[(:\\d]");
  private static final Pattern TOLD = Pattern.compile(",\\s(?:(?:an?|the)\\s\\p{Ll}|\\d[\\d.,]{0,9}\\s?\\p{L})");

  /** {@code 2 × Tern 30}, {@code two Tern 30}: how many there are of it. */
  private static final Pattern COUNT =
      Pattern.compile("(?:\\d{1,3}\\s?[×xX]\\s?|(?i:" + WordList.of("numbers to nineteen").choice() + ")\\s(?:[×x]\\s)?)(?=\\p{Lu})");
  private static final Set<String> COUNTRIES =
      Arrays.stream(Locale.getISOCountries())
          .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
          .collect(Collectors.toUnmodifiableSet());
  private static final int MOST = 8;
  private static final int LONGEST = 5;

  private Things() {}

  /** A name that covers the whole text is what the vocabulary knows; else it is one of its own. */
  static List<FoundValue> of(Range range, Mentions whole, Span all) {
    Span stretch = behindCount(range, whole, behindOwner(whole.text(), all));
    Mentions inside = whole.within(stretch);
    List<FoundValue> known = Values.named(range, inside);
    boolean covered = known.stream().anyMatch(value -> value.span().length() * 2 >= stretch.length());
    if (covered || inside.has(CueKind.NON_DISCLOSURE)) {
      return covered ? listed(known, inside.text(), stretch).orElse(known) : List.of();
    }
    Optional<List<FoundValue>> list = listed(known, inside.text(), stretch);
    if (list.isPresent()) {
      return list.get();
    }
    for (FoundValue value : known) {
      if (isFirst(inside.text(), value.span(), stretch)) {
        return known.stream().filter(one -> isItem(inside.text(), one.span(), stretch)).toList();
      }
    }
    Span bare = bare(inside.text(), stretch);
    String name = inside.text().substring(bare.start(), bare.end());
    return name.chars().anyMatch(Character::isLetter)
        ? List.of(unknown(inside.text(), bare))
        : List.of();
  }

  /** {@code avian/heron-2}: what a thing is called at a hub, without whose it is. */
  private static Span behindOwner(String text, Span stretch) {
    Matcher path = PATH.matcher(text).region(stretch.start(), stretch.end());
    return path.matches() ? new Span(path.start(1), stretch.end()) : stretch;
  }

  private static Span behindCount(Range range, Mentions whole, Span stretch) {
    Matcher count = COUNT.matcher(whole.text()).region(stretch.start(), stretch.end());
    if (!count.lookingAt()) {
      return stretch;
    }
    Span rest = new Span(count.end(), stretch.end());
    boolean figures = Character.isDigit(whole.text().charAt(stretch.start()));
    return figures || Values.named(range, whole.within(stretch)).stream().anyMatch(value -> value.span().start() == rest.start()) ? rest : stretch;
  }

  /** {@code Northern Works, a yard in Leith}, {@code Tern 30, 5 kW each}: without what tells more of it. */
  private static Span bare(String text, Span stretch) {
    Matcher told = TOLD.matcher(text).region(stretch.start(), stretch.end());
    return told.find() ? new Span(stretch.start(), told.start()) : stretch;
  }

  /** {@code Aird Works, Northern Works}: where a part is a known name, so are the others that look like one. */
  private static Optional<List<FoundValue>> listed(List<FoundValue> known, String text, Span stretch) {
    List<Span> parts = parts(text, stretch);
    boolean names =
        parts.size() > 1
            && parts.size() <= MOST
            && (isInLines(text, stretch) || parts.stream().anyMatch(part -> isKnown(known, part)))
            && parts.stream().allMatch(part -> isKnown(known, part) || isName(text, part));
    List<FoundValue> things = new ArrayList<>();
    for (Span part : names ? withoutCountries(text, parts) : List.<Span>of()) {
      Optional<FoundValue> same = known.stream().filter(value -> value.span().equals(part)).findFirst();
      things.add(same.orElseGet(() -> unknown(text, part)));
    }
    return things.isEmpty() ? Optional.empty() : Optional.of(things);
  }

  /** Line by line a cell lists names, or tells below one of them where that is. */
  private static boolean isInLines(String text, Span stretch) {
    return text.substring(stretch.start(), stretch.end()).indexOf('\n') >= 0;
  }

  /** {@code Northern Works, Scotland}: the country behind a name is where it is. */
  private static List<Span> withoutCountries(String text, List<Span> parts) {
    List<Span> others =
        parts.stream().filter(part -> !COUNTRIES.contains(text.substring(part.start(), part.end()))).toList();
    return others.isEmpty() ? parts : others;
  }

  private static boolean isKnown(List<FoundValue> known, Span part) {
    return known.stream().anyMatch(value -> value.span().equals(part));
  }

  private static boolean isName(String text, Span part) {
    String words = text.substring(part.start(), part.end());
    return !words.isEmpty()
        && Character.isUpperCase(words.charAt(0))
        && Words.count(words) <= LONGEST
        && !PLACE.matcher(words).find();
  }

  private static List<Span> parts(String text, Span stretch) {
    List<Span> parts = new ArrayList<>();
    Matcher border = PARTED.matcher(text).region(stretch.start(), stretch.end());
    int start = stretch.start();
    while (border.find() && parts.size() <= MOST) {
      parts.add(Words.trimmed(text, new Span(start, border.start())));
      start = border.end();
    }
    parts.add(Words.trimmed(text, new Span(start, stretch.end())));
    return parts;
  }

  private static FoundValue unknown(String text, Span stretch) {
    String name = text.substring(stretch.start(), stretch.end());
    return new FoundValue(new EntityValue(new Term(Names.iri(name), name), name), stretch);
  }

  /** {@code Northern Works, Leith (with Smith)}: the name that a list or bracket goes on from. */
  private static boolean isFirst(String text, Span name, Span stretch) {
    String rest = text.substring(name.end(), stretch.end()).stripLeading();
    return name.start() == stretch.start() && !rest.isEmpty() && ",;(/".indexOf(rest.charAt(0)) >= 0;
  }

  /** Whether a name begins a part of a list. */
  private static boolean isItem(String text, Span name, Span stretch) {
    String before = text.substring(stretch.start(), name.start()).stripTrailing();
    return before.isEmpty() || ",;/".indexOf(before.charAt(before.length() - 1)) >= 0 || before.endsWith(" and");
  }
}
