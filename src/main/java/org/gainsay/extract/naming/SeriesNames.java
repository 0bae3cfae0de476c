package org.gainsay.extract.naming;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.document.Document;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.page.Blocks;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.mention.Mention.QuantityMention;
import org.gainsay.mention.MentionFinder;
import org.gainsay.mention.Mentions;
import org.gainsay.mention.grammar.Words;
import org.gainsay.vocabulary.Vocabulary;

/**
 * Names of the series of known ones: beside {@code Heron 8a} and {@code Heron X24} those are {@code Heron 9} and
 * {@code Heron X25 Ultra}, where no unit makes the figure a quantity. Linear in the document.
 */
final class SeriesNames {
  private static final int MOST = 100;
  private static final int SHORTEST = 3;

  /** {@code 8a}, {@code X24}, {@code 13}: what tells the members of a series apart. */
  private static final Pattern MEMBER = Pattern.compile("(\\p{Lu}{0,3})\\d{1,4}[\\p{L}]{0,2}");

  private static final Pattern LAST = Pattern.compile("^(.{2,40})\\s(" + MEMBER.pattern() + ")$");
  private static final Pattern IN_TEXT =
      Pattern.compile("(?<=[\\p{L}\\p{N})] )(" + MEMBER.pattern() + ")(?![\\p{L}\\p{N}_%/-]|[.,:]\\d)");
  private static final Pattern VARIANT = Pattern.compile("\\s(\\p{Lu}[\\p{L}]{1,9}|\\d{2,5}\\p{Lu}{1,3}|\\p{Lu}{1,3}\\d{2,5})(?![\\p{L}\\p{N}])");

  private final MentionFinder finder;

  /** The letters before the figures of the members, by the words before these. */
  private final Map<String, Set<String>> series;

  SeriesNames(Vocabulary vocabulary, MentionFinder finder) {
    this.finder = finder;
    this.series = new HashMap<>();
    vocabulary.individuals().stream()
        .filter(finder::isSubject)
        .flatMap(subject -> subject.labels().all().stream())
        .forEach(this::learn);
  }

  private SeriesNames(SeriesNames common, MentionFinder finder) {
    this.finder = finder;
    this.series = common.series;
  }

  /** Those of one document, with what finds its names. */
  SeriesNames with(MentionFinder reading) {
    return new SeriesNames(this, reading);
  }

  private void learn(String label) {
    Matcher last = LAST.matcher(label);
    if (last.matches() && last.group(1).length() >= SHORTEST) {
      series.computeIfAbsent(last.group(1), stem -> new HashSet<>()).add(last.group(3));
    }
  }

  Set<String> in(Document document) {
    Set<String> names = new LinkedHashSet<>();
    for (Passage passage : series.isEmpty() ? List.<Passage>of() : Blocks.all(document)) {
      if (names.size() < MOST && Words.hasDigit(passage.text(), 0, passage.text().length())) {
        find(names, passage.text());
      }
    }
    return names;
  }

  private void find(Set<String> names, String text) {
    Matcher member = IN_TEXT.matcher(text).useTransparentBounds(true);
    for (int at = next(text, 0); at > 0; ) {
      boolean found = mayBegin(text.charAt(at)) && member.region(at, text.length()).lookingAt();
      if (found) {
        read(names, text, member);
      }
      at = next(text, found ? member.end() : at);
    }
  }

  /** The next place behind a space; 0 where there is none. */
  private static int next(String text, int from) {
    int at = text.indexOf(' ', from) + 1;
    return at < text.length() ? at : 0;
  }

  /** Never wrongly no: of letters beyond ASCII the pattern tells. */
  private static boolean mayBegin(char unit) {
    return (unit >= '0' && unit <= '9') || (unit >= 'A' && unit <= 'Z') || unit >= 0x80;
  }

  private void read(Set<String> names, String text, Matcher member) {
    int start = start(text, member);
    String name = start < 0 ? "" : text.substring(start, end(text, member.end()));
    if (!name.isEmpty() && !names.contains(name) && finder.named(name).isEmpty() && !isMeasured(text, member.start(1))) {
      names.add(name);
    }
  }

  /** Where the words of a series begin before one of its members; -1 where none stand there. */
  private int start(String text, Matcher member) {
    int end = member.start(1) - 1;
    for (int at = end - 1; at >= 0 && end - at <= 40 && text.charAt(at) != '\n'; at--) {
      boolean word = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      Set<String> letters = word ? series.get(text.substring(at, end)) : null;
      if (letters != null && letters.contains(member.group(2))) {
        return at;
      }
    }
    return -1;
  }

  /** Whether a figure starts here that has a unit. */
  private boolean isMeasured(String text, int start) {
    Mentions mentions = finder.find(text);
    for (Figure figure : mentions.figures()) {
      if (figure.span().start() == start && figure instanceof QuantityMention quantity) {
        return quantity.quantity().unit() != null;
      }
    }
    return false;
  }

  /** With what stands behind it, has a capital and names nothing else: {@code Pro Max}, {@code 245K}. */
  private int end(String text, int from) {
    Matcher variant = VARIANT.matcher(text).region(from, text.length());
    int end = from;
    while (variant.lookingAt() && finder.named(variant.group(1)).isEmpty() && !isMeasured(text, variant.start(1))) {
      end = variant.end();
      variant.region(end, text.length());
    }
    return end;
  }
}
