package org.gainsay.extract.naming.told;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.gainsay.document.Document;
import org.gainsay.document.passage.Mark;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.page.Blocks;
import org.gainsay.mention.MentionFinder;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Property;
import org.gainsay.vocabulary.word.WordList;

/**
 * Names that a text sets apart within its sentences, in italics, bold or single quotation marks, where
 * it goes on to tell of them: {@code Saw *North Heron* at last: 40 t, belt-driven}. Linear in the
 * document.
 */
public final class MarkedNames {
  private static final int MOST = 60;
  private static final int LONGEST = 40;
  private static final int BEHIND = 400;
  private static final int LEAD = 24;
  private static final int TOLD_IN_BOLD = 2;
  private static final int TOLD = 1;

  /** Who told it, and where it was to be read. */
  private static final Pattern PAPER =
      Pattern.compile("\\b(?:" + WordList.of("before where it was to be read").choice() + ")\\s(?:the\\s)?$", Pattern.CASE_INSENSITIVE);

  /** Small words within names: {@code Port of Heron}. */
  private static final Pattern SMALL = Pattern.compile("\\s(?:of|the|and|on|af|de|di|da|do|du|del|la|le|von|van|der|y|og)\\s(?:the\\s)?");

  private static final Pattern TAKEN_UP = Pattern.compile("[.:]\\s(?:It|She|Its|Her)\\s");

  private final MentionFinder finder;
  private final Set<String> nouns;
  private final Set<String> names = new LinkedHashSet<>();

  private MarkedNames(MentionFinder finder, Set<String> nouns) {
    this.finder = finder;
    this.nouns = nouns;
  }

  /**
   * Those of a document.
   *
   * @param nouns what its subjects are called, in small letters
   * @param bold whether bold words that begin a line count: on a page about someone those are all kinds of things
   */
  public static Set<String> in(Document document, MentionFinder finder, Set<String> nouns, boolean bold) {
    MarkedNames marked = new MarkedNames(finder, nouns);
    List<Passage> body = Blocks.body(document);
    for (Passage passage : body) {
      if (!passage.marks().isEmpty() && marked.names.size() < MOST) {
        marked.read(passage, bold);
      }
    }
    marked.names.removeIf(name -> isSmall(name, body));
    return marked.names;
  }

  private void read(Passage passage, boolean bold) {
    List<Span> set = new ArrayList<>();
    Set<Span> strong = new HashSet<>();
    for (Mark mark : passage.marks()) {
      boolean apart = mark.kind() == Mark.Kind.EMPHASIS || (mark.kind() == Mark.Kind.STRONG && (bold || isWithin(passage.text(), mark.span())));
      Span words = isWithin(passage.text(), mark.span()) ? mark.span() : runIn(passage, mark.span());
      if (apart && isName(passage, words)) {
        set.add(words);
        strong.addAll(mark.kind() == Mark.Kind.STRONG && !isTakenUp(passage.text(), words) ? Set.of(words) : Set.of());
      }
    }
    for (int at = 0; at < set.size(); at++) {
      int end = at + 1 < set.size() ? set.get(at + 1).start() : passage.text().length();
      Span behind = new Span(set.get(at).end(), Math.min(end, set.get(at).end() + BEHIND));
      if (told(passage.slice(behind)) >= (strong.contains(set.get(at)) ? TOLD_IN_BOLD : TOLD)) {
        names.add(passage.slice(set.get(at)).strip());
      }
    }
  }

  /** {@code **Heron Reach, Wales.** It}: without the place and the full stop of a heading that runs into its text. */
  private static Span runIn(Passage passage, Span mark) {
    String words = passage.slice(mark);
    if (!words.endsWith(".")) {
      return mark;
    }
    int comma = words.indexOf(", ");
    return new Span(mark.start(), mark.start() + (comma > 0 ? comma : words.length() - 1));
  }

  /** Whether words of the same line stand before. */
  private static boolean isWithin(String text, Span span) {
    String before = text.substring(text.lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1, span.start());
    return before.chars().anyMatch(Character::isLetter);
  }

  /** Of how many properties words speak. */
  private long told(String words) {
    return finder.find(words).properties().stream()
        .map(label -> label.property())
        .filter(property -> !finder.isOfDocument(property))
        .map(Property::iri)
        .distinct()
        .count();
  }

  private boolean isName(Passage passage, Span span) {
    String words = passage.slice(span).strip();
    String text = passage.text();
    return words.length() > 2
        && words.length() <= LONGEST
        && words.length() < text.strip().length()
        && Shape.isCapitalised(SMALL.matcher(words).replaceAll(" "))
        && words.chars().anyMatch(Character::isLowerCase)
        && words.chars().noneMatch(unit -> ".:,;?!&()".indexOf(unit) >= 0)
        && !nouns.contains(words.toLowerCase(Locale.ROOT))
        && !isLabel(text, span)
        && !PAPER.matcher(text.substring(Math.max(0, span.start() - LEAD), span.start())).find()
        && finder.property(words).isEmpty()
        && finder.find(words).properties().isEmpty()
        && finder.isUnknown(words)
        && !finder.isDate(words);
  }

  /** {@code **Label**: value}. */
  private static boolean isLabel(String text, Span span) {
    return span.end() < text.length() && ":：=".indexOf(text.charAt(span.end())) >= 0 && !isTakenUp(text, span);
  }

  /** {@code **Heron Reach**: It is 40 m long}. */
  private static boolean isTakenUp(String text, Span span) {
    return TAKEN_UP.matcher(text).region(span.end(), text.length()).lookingAt();
  }

  /** Whether a text writes a word small as well: then it is no name. */
  private static boolean isSmall(String name, List<Passage> body) {
    String small = name.toLowerCase(Locale.ROOT);
    return body.stream().anyMatch(passage -> passage.text().contains(small));
  }
}
