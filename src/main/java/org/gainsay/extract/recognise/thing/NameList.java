package org.gainsay.extract.recognise.thing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.WordList;
import org.jspecify.annotations.Nullable;

/**
 * {@code links Avocet in the north with Heron (Wales) and Tern}: the names that are listed behind words for a
 * property. Linear in the list.
 */
public final class NameList {
  private static final Pattern LEAD =
      Pattern.compile("(?:\\s(?:is|are|was|were|include|includes|including))?:?(?:\\s(?:the|both|at|in|with|to|from|between))*\\s");
  private static final Pattern NAME = Pattern.compile(NewThings.NAME);
  private static final Pattern WHERE =
      Pattern.compile("(?:\\s\\([^()]{1,40}\\))?(?:\\s(?:in|on|off|near)\\s[^,.;:()]{2,50}?(?=,?\\s(?:and|with|to)\\s|[,.;]))?");
  private static final Pattern PARTED =
      Pattern.compile(
          "(,?\\s(?:and|to|(?:and\\s)?with(?:\\san?\\s\\p{Ll}{3,12}\\sto)?)|,)(?:\\s(?:the|at|in|with|to|from|by))*\\s");
  private static final Pattern ENDS = Pattern.compile("[,.;:)]|$|\\s(?:and|with|to|which|who|for|since|as|from|by|under)\\b");

  /** {@code - Perhaps}: what may stand before the first. */
  private static final Pattern MARK =
      Pattern.compile("(?=\\P{L}|\\p{Lu})[^\\p{L}\\p{N}]{0,4}(?:(?i:" + WordList.of("adverbs of doubt").choice() + ")\\s)?");
  private static final Pattern ITEM = Pattern.compile("\\s?(?:[,.;(–—:]|-\\s|(?:and|or)\\s|$)");

  private static final int FARTHEST = 60;
  private static final int MOST = 64;

  private NameList() {}

  /**
   * One that is listed.
   *
   * @param comma whether but a comma parts it from the one before
   */
  private record Item(Span name, boolean comma) {}

  /** The names behind a label, which in capitals leads to several only, without those that only tell where another one is: {@code Avocet, Wales}. */
  public static List<Span> behind(Sentence sentence, Span label) {
    if (!mayFollow(sentence, label.end())) {
      return List.of();
    }
    Matcher lead = at(LEAD, sentence, label.end());
    List<Item> items = lead.lookingAt() ? items(sentence, lead.end()) : List.of();
    boolean part = items.size() == 1 && Character.isUpperCase(sentence.text().charAt(label.start()));
    return part ? List.of() : names(sentence, items);
  }

  /** Never wrongly no: a capital has to stand behind some small words. */
  private static boolean mayFollow(Sentence sentence, int from) {
    int end = Math.min(sentence.span().end(), from + FARTHEST);
    for (int at = from; at < end; at++) {
      char unit = sentence.text().charAt(at);
      if (unit >= 0x80 || (unit >= 'A' && unit <= 'Z')) {
        return true;
      }
    }
    return !sentence.mentions().names(new Span(from, end)).isEmpty();
  }

  private static List<Span> names(Sentence sentence, List<Item> items) {
    boolean apposed = isApposed(items);
    return items.stream().filter(item -> !(apposed && item.comma() && !isKnown(sentence, item.name()))).map(Item::name).toList();
  }

  /** The names that all of a text begins with, as an item of a list: {@code Avocet, Wales}. */
  public static List<Span> in(Sentence sentence) {
    int start = start(sentence);
    @Nullable Span first = name(sentence, start);
    return first != null && isItem(sentence, first) ? names(sentence, items(sentence, start)) : List.of();
  }

  /** Whether a text begins with a name, and goes on to something else, if at all. */
  public static boolean isItem(Sentence sentence, Span name) {
    return name.start() == start(sentence) && at(ITEM, sentence, name.end()).lookingAt();
  }

  private static int start(Sentence sentence) {
    Matcher mark = at(MARK, sentence, sentence.span().start());
    return mark.lookingAt() ? mark.end() : sentence.span().start();
  }

  private static boolean isKnown(Sentence sentence, Span name) {
    return sentence.mentions().names().stream().anyMatch(known -> known.span().equals(name));
  }

  /** Whether a list ends in a name behind a comma, or goes on with one after an {@code and}: those tell where. */
  private static boolean isApposed(List<Item> items) {
    boolean joined = false;
    for (Item item : items.subList(Math.min(1, items.size()), items.size())) {
      if (joined && item.comma()) {
        return true;
      }
      joined |= !item.comma();
    }
    return items.size() > 1 && items.getLast().comma();
  }

  private static List<Item> items(Sentence sentence, int start) {
    List<Item> items = new ArrayList<>();
    boolean comma = false;
    for (int from = start; from >= 0 && items.size() < MOST; ) {
      @Nullable Span name = name(sentence, from);
      Matcher where = at(WHERE, sentence, name == null ? from : name.end());
      if (name == null || !where.lookingAt() || (!items.isEmpty() && !at(ENDS, sentence, where.end()).lookingAt())) {
        break;
      }
      items.add(new Item(name, comma));
      Matcher parted = at(PARTED, sentence, where.end());
      from = parted.lookingAt() ? parted.end() : -1;
      comma = from > 0 && parted.group(1).equals(",");
    }
    return items;
  }

  private static Matcher at(Pattern pattern, Sentence sentence, int from) {
    return pattern.matcher(sentence.text()).region(from, sentence.span().end());
  }

  /** The longest known name that begins at a place, else what looks like one there, or null. */
  private static @Nullable Span name(Sentence sentence, int start) {
    return sentence.mentions().names(new Span(start, sentence.span().end())).stream()
        .map(NameMention::span)
        .takeWhile(span -> span.start() == start)
        .max(Comparator.comparingInt(Span::length))
        .orElseGet(() -> unknown(at(NAME, sentence, start)));
  }

  private static @Nullable Span unknown(Matcher name) {
    return name.lookingAt() && ActiveMakers.isOpen(name.group(1)) ? new Span(name.start(1), name.end(1)) : null;
  }
}
