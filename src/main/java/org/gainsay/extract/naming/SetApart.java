package org.gainsay.extract.naming;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gainsay.document.Block;
import org.gainsay.document.Document;
import org.gainsay.document.passage.Mark;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.naming.told.Shape;
import org.gainsay.extract.page.Blocks;
import org.gainsay.mention.MentionFinder;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.CueKind;

/**
 * Names that no vocabulary knows and that a document sets apart: in italics before a verb; as a
 * heading or before a dash, beside known ones that stand so. Linear in the document.
 */
final class SetApart {
  private static final int MOST = 50;
  private static final int KNOWN = 2;
  private static final Pattern LEAD =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}\\p{N}'’-]{1,20}+(?:\\s\\p{Lu}[\\p{L}\\p{N}'’-]{0,20}+){0,3}+(?:\\s\\(\\d{4}\\))?)(\\s\\([^()]{1,40}\\))?(?:\\.\\s|\\s[-–—]\\s)");

  private final MentionFinder finder;
  private final Set<String> verbs;
  private final Set<String> nouns;

  SetApart(Vocabulary vocabulary, MentionFinder finder) {
    this.finder = finder;
    this.nouns = vocabulary.kinds().nouns();
    this.verbs = new HashSet<>();
    vocabulary.cues(CueKind.PREDICATE).forEach(cue -> verbs.addAll(cue.words()));
  }

  private SetApart(SetApart common, MentionFinder finder) {
    this.finder = finder;
    this.nouns = common.nouns;
    this.verbs = common.verbs;
  }

  SetApart with(MentionFinder reading) {
    return new SetApart(this, reading);
  }

  /**
   * Those of a document.
   *
   * @param family with what the names of its own subject's like begin; empty where nobody knows
   */
  Set<String> in(Document document, String family) {
    Set<String> names = new LinkedHashSet<>();
    headings(document).values().forEach(group -> names.addAll(beside(group, family)));
    List<String> leads = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (!(block instanceof Block.Heading) && leads.size() + names.size() < MOST) {
        Blocks.passage(block).ifPresent(passage -> read(passage, names, leads));
        if (block instanceof Block.Table table) {
          read(table, names);
        }
      }
    }
    names.addAll(beside(leads, family));
    names.addAll(marked(leads));
    return names;
  }

  /** The words that hardly can be but names, beside one that is known to be one. */
  private List<String> marked(List<String> group) {
    boolean known = group.stream().anyMatch(words -> isSubject(words) || Shape.isVersioned(words));
    return group.stream().filter(words -> known && isMarked(words) && isNew(words)).toList();
  }

  /** The names among the heads of a table's columns and rows. */
  private void read(Block.Table table, Set<String> names) {
    if (!table.rows().isEmpty()) {
      names.addAll(marked(table.rows().get(0).stream().skip(1).map(SetApart::words).toList()));
      names.addAll(
          marked(table.rows().stream().skip(1).limit(MOST).map(row -> words(row.get(0))).toList()));
    }
  }

  private static String words(Block.Cell cell) {
    return cell.spread() ? "" : cell.passage().text().strip();
  }

  /** The headings of each level under one and the same heading. */
  private static Map<List<Passage>, List<String>> headings(Document document) {
    Map<List<Passage>, List<String>> groups = new LinkedHashMap<>();
    for (Block block : document.blocks()) {
      if (block instanceof Block.Heading heading && groups.size() < MOST) {
        groups
            .computeIfAbsent(heading.context().headings(), over -> new ArrayList<>())
            .add(heading.passage().text().strip());
      }
    }
    return groups;
  }

  /** The names among words of which at least half, and more than one, are names that are known. */
  private List<String> beside(List<String> group, String family) {
    if (group.size() <= 1) {
      return List.of();
    }
    List<String> open =
        group.stream().filter(words -> !isSubject(words) && !isOf(family, words)).toList();
    int known = group.size() - open.size();
    return known >= Math.min(KNOWN, group.size() - 1) && known * 2 >= group.size() - 1 && known > 0
        ? open.stream().filter(this::isNew).toList()
        : List.of();
  }

  private void read(Passage passage, Set<String> names, List<String> leads) {
    for (Mark mark : passage.marks()) {
      if (mark.kind() == Mark.Kind.EMPHASIS && names.size() < MOST) {
        String words = passage.slice(mark.span()).strip();
        if (isSubjectOfVerb(passage.text(), mark.span()) && isNew(words)) {
          names.add(words);
        }
      }
    }
    Matcher lead = LEAD.matcher(passage.text());
    if (lead.lookingAt()) {
      leads.add(lead.group(1));
      if (lead.group(2) != null && leads.stream().anyMatch(this::isSubject) && isNew(lead.group(1))) {
        names.add(lead.group(1));
      }
    }
  }

  private boolean isSubjectOfVerb(String text, Span name) {
    int start = Math.min(text.length(), name.end() + 1);
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.startsWith(" ", name.end()) && verbs.contains(text.substring(start, end));
  }

  /** More than one word, or a figure: beside a known name it is hardly anything but one. */
  private static boolean isMarked(String words) {
    return words.indexOf(' ') > 0 || words.chars().anyMatch(Character::isDigit);
  }

  private static boolean isOf(String family, String words) {
    return !family.isEmpty() && words.startsWith(family) && words.length() > family.length();
  }

  private boolean isSubject(String words) {
    return finder.find(words).names().stream()
        .anyMatch(name -> name.span().start() == 0 && finder.isSubject(name.individual()));
  }

  private boolean isNew(String words) {
    boolean name =
        words.length() > 2
            && Shape.isCapitalised(words)
            && words.chars().anyMatch(Character::isLowerCase)
            && Stream.of(words.toLowerCase(Locale.ROOT).split(" ", -1)).noneMatch(nouns::contains);
    return name && finder.property(words).isEmpty() && finder.isUnknown(words);
  }
}
