package org.gainsay.extract.label;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.MentionFinder;
import org.gainsay.mention.Mentions;
import org.gainsay.vocabulary.word.Property;

/**
 * Labels that name a condition beside their property: {@code Wet load}, {@code Load, wet}, {@code Load (wet)},
 * {@code Load in the wet}.
 */
public final class ConditionedLabel {
  private static final Pattern BEFORE =
      Pattern.compile("(.{2,60}?)(?:,\\s|\\s\\(|\\s(?:to|from|at|by|via|with|in|on|for|using|under|through)\\s(?:the\\s|an?\\s)?)$");

  private ConditionedLabel() {}

  /**
   * The properties of such a label.
   *
   * @param mentions what is seen in it, or in a text that begins with it
   * @param isOf whether a name is that of a condition of a property
   */
  public static List<Property> of(
      MentionFinder finder, String label, Mentions mentions, BiPredicate<NameMention, Property> isOf) {
    for (NameMention name : mentions.names()) {
      List<Property> named =
          rest(label, name).stream()
              .flatMap(rest -> finder.property(rest).stream())
              .filter(property -> !property.scopedBy().isEmpty() && isOf.test(name, property))
              .toList();
      if (!named.isEmpty()) {
        return named;
      }
    }
    return List.of();
  }

  /** The words of a label without those for a condition. */
  private static Optional<String> rest(String label, NameMention name) {
    if (name.span().end() > label.length()) {
      return Optional.empty();
    }
    String before = label.substring(0, name.span().start());
    String behind = label.substring(name.span().end()).strip();
    if (before.isEmpty()) {
      return Optional.of(behind);
    }
    Matcher lead = BEFORE.matcher(before);
    return (behind.isEmpty() || behind.equals(")")) && lead.matches() ? Optional.of(lead.group(1).strip()) : Optional.empty();
  }
}
