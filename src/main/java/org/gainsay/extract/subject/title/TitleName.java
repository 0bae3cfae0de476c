package org.gainsay.extract.subject.title;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.document.Document;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.naming.told.Shape;
import org.gainsay.extract.page.Blocks;
import org.gainsay.mention.MentionFinder;
import org.gainsay.mention.phrase.Phrases;
import org.gainsay.mention.phrase.Phrases.Match;

/**
 * The name in a title that no vocabulary knows: the longest run of its words that the text takes up
 * again, as {@code Heron 2} of {@code Introducing Heron 2: a new family}, and one with a figure before
 * one without, as in {@code Tern Works presents Heron 2}. Linear in the document.
 */
final class TitleName {
  private static final Pattern MARKS = Pattern.compile("[\\s:,;.–—|-]+$");
  private static final Pattern LEAD =
      Pattern.compile("\\p{Lu}[\\p{L} -]{2,40}\\s(?:for|of|on|about)\\s(?:the\\s)?");
  private static final Pattern SEGMENT = Pattern.compile("^.{1,80}?(?::| [–—|-]) ");
  private static final int LONGEST = 5;
  private static final int MOST_WORDS = 16;
  private static final int OFTEN = 2;
  private static final int AGAIN = 3;
  private static final Pattern END = Pattern.compile(":\\s|\\s[–—|-]\\s");

  private final MentionFinder finder;

  TitleName(MentionFinder finder) {
    this.finder = finder;
  }

  Optional<String> of(String title, Document document) {
    List<String> runs = runs(title).stream().filter(this::isName).toList();
    Map<String, Integer> counts = counts(runs, document);
    List<String> wholes = List.of(title.strip(), SEGMENT.matcher(title).replaceFirst("").strip());
    List<String> taken = runs.stream().filter(run -> counts.getOrDefault(run, 0) >= (wholes.contains(run) ? 1 : OFTEN)).toList();
    return taken.stream()
        .filter(run -> !taken.get(0).contains(run) && Shape.isVersioned(run) && !Shape.isVersioned(taken.get(0)))
        .findFirst()
        .or(() -> taken.stream().findFirst())
        .or(() -> PlainName.of(title, document).filter(word -> isFree(word)));
  }

  /** {@code Heron 2} of {@code Data sheet for Heron 2}, where the text says but that. */
  Optional<String> behindPreposition(String title, Document document) {
    Matcher lead = LEAD.matcher(title);
    String rest = lead.lookingAt() ? title.substring(lead.end()).strip() : "";
    Matcher end = END.matcher(rest);
    String name = end.find() ? rest.substring(0, end.start()) : rest;
    boolean taken = !name.isEmpty() && Shape.isName(name) && isFree(name);
    return taken && count(title.strip(), document) == 0 && isTakenUp(name, document)
        ? Optional.of(name)
        : Optional.empty();
  }

  /** As a whole, or often by its last word: {@code the Heron}. */
  private boolean isTakenUp(String name, Document document) {
    int space = name.lastIndexOf(' ');
    String last = name.substring(space + 1);
    return count(name, document) > 0
        || (space > 0 && Shape.isVariant(last) && Blocks.body(document).stream().filter(passage -> passage.text().contains(last)).count() >= AGAIN);
  }

  /** How often the text below the headings names it. */
  int count(String name, Document document) {
    return counts(List.of(name), document).getOrDefault(name, 0);
  }

  private Map<String, Integer> counts(List<String> names, Document document) {
    Phrases<String> phrases = new Phrases<>();
    names.forEach(name -> phrases.addName(name, name));
    Map<String, Integer> counts = new HashMap<>();
    for (Passage passage : Blocks.body(document)) {
      for (Match<String> match : phrases.find(finder.folded(passage.text()))) {
        counts.merge(match.values().get(0), 1, Integer::sum);
      }
    }
    return counts;
  }

  /** Runs of the words of a title, the longest first, then from the left. */
  private static List<String> runs(String title) {
    String[] words = title.strip().split("\\s+", -1);
    List<String> runs = new ArrayList<>();
    for (int from = 0; from < Math.min(words.length, MOST_WORDS); from++) {
      for (int to = from + 1; to <= Math.min(words.length, from + LONGEST); to++) {
        String run = String.join(" ", List.of(words).subList(from, to));
        runs.add(MARKS.matcher(run).replaceAll(""));
      }
    }
    runs.sort(Comparator.comparingInt((String run) -> -run.length()));
    return runs.stream().filter(run -> !run.isEmpty()).distinct().toList();
  }

  /** Whether words can name a thing: each with a capital or a figure, and not just one plain word. */
  private boolean isName(String run) {
    return isFree(run)
        && run.chars().noneMatch(unit -> ":?!,".indexOf(unit) >= 0)
        && Shape.isName(run);
  }

  private boolean isFree(String run) {
    return finder.named(run).isEmpty() && finder.property(run).isEmpty();
  }
}
