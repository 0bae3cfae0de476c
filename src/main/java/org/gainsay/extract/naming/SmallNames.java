package org.gainsay.extract.naming;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.document.Block;
import org.gainsay.document.Block.Cell;
import org.gainsay.document.Document;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.page.Blocks;
import org.gainsay.mention.MentionFinder;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.Individual;

/**
 * Names where most known ones are written small, as those of substances and species are: they are
 * made by rule, so that beside {@code malachite} whatever else ends in {@code chite} is one too;
 * others a text introduces with a bracket of names. Linear in the document.
 */
final class SmallNames {
  private static final int ENDING = 5;
  private static final int SHORTEST = ENDING + 2;
  private static final int MOST = 100;
  private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}-])\\p{L}\\p{Ll}{6,30}(?![\\p{L}\\p{N}-])");
  private static final Pattern INTRODUCED =
      Pattern.compile(
          "(?:^|[.!?]\\s)(\\p{Lu}\\p{Ll}{3,30}) \\(\\p{Lu}\\p{Ll}[^()\\n]{1,60}\\)(?= (?:is|was|has|had)\\b)");
  private static final Pattern LISTED = Pattern.compile("\\p{Ll}{3,30}(?: \\p{Ll}{3,30})?");

  private final MentionFinder finder;
  private final Set<String> nouns;
  private final Set<String> endings;
  private final boolean small;

  SmallNames(Vocabulary vocabulary, MentionFinder finder) {
    this.finder = finder;
    this.nouns = vocabulary.kinds().nouns();
    this.endings = new HashSet<>();
    List<String> known = new ArrayList<>();
    Set<String> classes = vocabulary.kinds().classes();
    for (Individual individual : vocabulary.individuals()) {
      if (!individual.concept() && individual.isOneOf(classes)) {
        known.add(individual.labels().preferred());
      }
    }
    List<String> written = known.stream().filter(SmallNames::isSmall).toList();
    this.small = written.size() > 1 && written.size() * 2 > known.size();
    written.stream().filter(name -> name.length() >= SHORTEST).forEach(name -> endings.add(ending(name)));
  }

  private SmallNames(SmallNames common, MentionFinder finder) {
    this.finder = finder;
    this.nouns = common.nouns;
    this.endings = common.endings;
    this.small = common.small;
  }

  SmallNames with(MentionFinder reading) {
    return new SmallNames(this, reading);
  }

  private static boolean isSmall(String name) {
    return name.chars().allMatch(Character::isLowerCase);
  }

  private static String ending(String word) {
    return word.substring(word.length() - ENDING);
  }

  Set<String> in(Document document) {
    Set<String> names = new LinkedHashSet<>();
    if (!small) {
      return names;
    }
    Set<String> known = new HashSet<>(endings);
    for (Passage passage : Blocks.all(document)) {
      introduced(passage.text(), names);
    }
    document.blocks().forEach(block -> listed(block, names));
    names.stream().filter(name -> isSmall(name) && name.length() >= SHORTEST).map(SmallNames::ending).forEach(known::add);
    for (Passage passage : Blocks.all(document)) {
      alike(passage.text(), known, names);
    }
    return names;
  }

  /** {@code Malachite (Northern Copper) was …}: what begins a sentence before a bracket of names. */
  private void introduced(String text, Set<String> names) {
    if (text.indexOf('(') < 0) {
      return;
    }
    Matcher matcher = INTRODUCED.matcher(text);
    while (names.size() < MOST && matcher.find()) {
      add(matcher.group(1), names);
    }
  }

  /** What stands under what such things are called, or over rows of what is said of them. */
  private void listed(Block block, Set<String> names) {
    if (!(block instanceof Block.Table table) || table.rows().isEmpty()) {
      return;
    }
    List<Cell> side = table.rows().stream().limit(MOST).map(row -> row.get(0)).toList();
    if (nouns.contains(words(side.get(0)).toLowerCase(Locale.ROOT))) {
      side.stream().skip(1).forEach(cell -> listed(cell, names));
    } else if (side.stream().filter(cell -> !finder.property(words(cell)).isEmpty()).count() > 1) {
      table.rows().get(0).stream().skip(1).forEach(cell -> listed(cell, names));
    }
  }

  private void listed(Cell cell, Set<String> names) {
    if (!cell.spread() && LISTED.matcher(words(cell)).matches() && names.size() < MOST) {
      add(words(cell), names);
    }
  }

  private static String words(Cell cell) {
    return cell.passage().text().strip();
  }

  private void alike(String text, Set<String> known, Set<String> names) {
    Matcher word = WORD.matcher(text);
    while (names.size() < MOST && word.find()) {
      if (known.contains(ending(word.group()))) {
        add(word.group(), names);
      }
    }
  }

  private void add(String words, Set<String> names) {
    String name = words.toLowerCase(Locale.ROOT);
    boolean seen = names.contains(name) || !finder.named(name).isEmpty();
    if (!seen && finder.find(name).properties().isEmpty() && (name.indexOf(' ') > 0 || finder.find(name).names().isEmpty())) {
      names.add(name);
    }
  }
}
