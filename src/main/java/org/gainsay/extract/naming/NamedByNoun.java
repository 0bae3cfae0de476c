package org.gainsay.extract.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.document.Document;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.page.Blocks;
import org.gainsay.mention.MentionFinder;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.CueKind;
import org.gainsay.vocabulary.word.Individual;
import org.gainsay.vocabulary.word.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Names that end in what such things are called, where many known ones do: beside {@code Old Bridge}
 * and {@code North Bridge}, {@code Altental Bridge} is one too. Linear in the document.
 */
final class NamedByNoun {
  private static final WordList PREPOSITIONS = WordList.of("prepositions");
  private static final int SHORTEST = 3;
  private static final int ENOUGH = 3;
  private static final int MOST = 100;
  private static final Pattern OWNER =
      Pattern.compile("\\p{Lu}[\\p{L}-]{1,30}['’]s\\s(?=\\p{Lu}[\\p{L}'’-]{1,30}\\s\\p{Lu}[\\p{L}-]{1,30}\\s\\p{Lu})");

  private final MentionFinder finder;
  private final @Nullable Pattern pattern;
  private final List<String> endings;
  private final Set<String> definite;

  NamedByNoun(Vocabulary vocabulary, MentionFinder finder) {
    this.finder = finder;
    this.definite = new HashSet<>();
    vocabulary.cues(CueKind.DEFINITE).forEach(cue -> definite.addAll(cue.words()));
    this.endings = new ArrayList<>(endings(vocabulary));
    endings.addAll(kinds(vocabulary.kinds().nouns()));
    this.pattern =
        endings.isEmpty()
            ? null
            : Pattern.compile(
                "(?<![\\p{L}\\p{N}-])\\p{Lu}[\\p{L}'’-]{1,30}(?:\\s\\p{Lu}[\\p{L}'’-]{1,30}){0,2}?\\s(?:"
                    + endings.stream().map(Pattern::quote).collect(Collectors.joining("|"))
                    + ")\\b");
  }

  private NamedByNoun(NamedByNoun common, MentionFinder finder) {
    this.finder = finder;
    this.pattern = common.pattern;
    this.endings = common.endings;
    this.definite = common.definite;
  }

  NamedByNoun with(MentionFinder reading) {
    return new NamedByNoun(this, reading);
  }

  /** The nouns in which more than one in ten of the known names end. */
  private static List<String> endings(Vocabulary vocabulary) {
    List<String> last = new ArrayList<>();
    Set<String> classes = vocabulary.kinds().classes();
    for (Individual individual : vocabulary.individuals()) {
      if (!individual.concept() && individual.isOneOf(classes)) {
        String label = individual.labels().preferred();
        last.add(label.substring(label.lastIndexOf(' ') + 1));
      }
    }
    Set<String> nouns = new HashSet<>(vocabulary.kinds().nouns());
    return last.stream()
        .collect(Collectors.groupingBy(word -> word, Collectors.counting()))
        .entrySet()
        .stream()
        .filter(entry -> entry.getKey().length() >= SHORTEST)
        .filter(entry -> nouns.contains(entry.getKey().toLowerCase(Locale.ROOT)))
        .filter(entry -> entry.getValue() * 10 > last.size() || entry.getValue() >= ENOUGH)
        .filter(entry -> entry.getValue() * MOST > last.size())
        .map(Map.Entry::getKey)
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  /** {@code Ireland's Heron Power Station} without whose it is, where a name is left before such words. */
  private static String owned(String name) {
    Matcher owner = OWNER.matcher(name);
    return owner.lookingAt() ? name.substring(owner.end()) : name;
  }

  /** {@code Power Station}: words for such things that are more than one, as names have them. */
  private static List<String> kinds(Set<String> nouns) {
    return nouns.stream()
        .filter(noun -> noun.indexOf(' ') > 0 && !noun.endsWith("s"))
        .map(noun -> Stream.of(noun.split(" ", -1)).map(NamedByNoun::large).collect(Collectors.joining(" ")))
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  private static String large(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** Without the article or preposition of a sentence's first words. */
  private String bare(String name) {
    String first = name.substring(0, name.indexOf(' '));
    String small = first.toLowerCase(Locale.ROOT);
    return definite.contains(small) || PREPOSITIONS.has(small)
        ? name.substring(first.length() + 1)
        : name;
  }

  Set<String> in(Document document) {
    Set<String> names = new LinkedHashSet<>();
    if (pattern == null) {
      return names;
    }
    for (Passage passage : Blocks.all(document)) {
      if (hasEnding(passage.text())) {
        read(pattern.matcher(passage.text()), names);
      }
    }
    return names;
  }

  /** Whether but one word stands behind what is known: {@code Tern Bridge} may be the Tern's, and {@code Tern Deep Bridge} is a name. */
  private static boolean isNext(String name, int end) {
    return name.indexOf(' ', Math.min(name.length(), end + 1)) < 0;
  }

  /** Most texts have none, which is told sooner than that no name stands in them. */
  private boolean hasEnding(String text) {
    for (String ending : endings) {
      if (text.contains(ending)) {
        return true;
      }
    }
    return false;
  }

  private void read(Matcher matcher, Set<String> names) {
    while (names.size() < MOST && matcher.find()) {
      String name = owned(bare(matcher.group().replace('\n', ' ')));
      if (name.indexOf(' ') > 0
          && finder.find(name).names().stream().noneMatch(known -> finder.isSubject(known.individual()) || (known.span().start() == 0 && isNext(name, known.span().end())))) {
        names.add(name);
      }
    }
  }
}
