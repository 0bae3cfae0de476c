package org.gainsay.extract.table.head;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gainsay.extract.naming.told.Shape;
import org.gainsay.extract.value.Scopes;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.MentionFinder;
import org.gainsay.mention.Mentions;
import org.gainsay.source.Span;

/** The conditions of values that the head of a table sets. */
record HeadConditions(Scopes scopes) {
  private static final Pattern BRACKET = Pattern.compile("^(\\p{Lu}[^()\\[\\]]{1,40}?)\\s*[(\\[]([^()\\[\\]]{1,20})[)\\]]$");

  /** The conditions that a head names; its whole text counts however it is spelled. */
  List<NameMention> named(MentionFinder finder, String label, Mentions mentions) {
    List<NameMention> whole =
        finder.named(label).stream()
            .filter(individual -> scopes.of(individual).isPresent())
            .map(individual -> new NameMention(new Span(0, label.length()), individual))
            .toList();
    return whole.isEmpty()
        ? mentions.names().stream()
            .filter(name -> scopes.of(name.individual()).isPresent() && !isBegun(label, name.span().end()))
            .toList()
        : whole;
  }

  /** Conditions in words of its own, counted ones and those that go on from a known one: {@code Sand-nl}. */
  NavigableMap<String, String> stated(MentionFinder finder, String text, String label, Mentions mentions) {
    NavigableMap<String, String> stated = new TreeMap<>(scopes.counted().in(text));
    for (NameMention name : mentions.names()) {
      int end = name.span().end();
      if (isBegun(label, end)) {
        int space = (label + " ").indexOf(' ', end);
        String words = label.substring(name.span().start(), space);
        scopes.of(name.individual()).ifPresent(condition -> stated.putIfAbsent(condition.by().name(), words));
      }
    }
    measured(finder, text).forEach(stated::putIfAbsent);
    return stated;
  }

  /** Whether a small word goes on from a name with a hyphen. */
  private static boolean isBegun(String label, int end) {
    return end + 1 < label.length() && label.charAt(end) == '-' && Character.isLowerCase(label.charAt(end + 1));
  }

  /** {@code Bog-nl (median)}: what nobody knows, with how it was measured behind it, is what it was measured on. */
  private Map<String, String> measured(MentionFinder finder, String text) {
    Matcher bracket = BRACKET.matcher(text);
    if (!bracket.matches() || !finder.isUnknown(bracket.group(1)) || Shape.isTotal(bracket.group(1))) {
      return Map.of();
    }
    return finder.named(bracket.group(2).strip()).stream()
        .flatMap(how -> scopes.of(how).stream())
        .filter(how -> !scopes.implies(how))
        .flatMap(how -> scopes.measuredOn(how).stream())
        .limit(1)
        .collect(Collectors.toMap(on -> on.by().name(), on -> bracket.group(1)));
  }
}
