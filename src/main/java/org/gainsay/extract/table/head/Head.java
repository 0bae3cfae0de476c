package org.gainsay.extract.table.head;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gainsay.extract.label.LabelUnit;
import org.gainsay.extract.page.Subject;
import org.gainsay.extract.value.Scopes;
import org.gainsay.extract.value.Scopes.Condition;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.vocabulary.word.Presence;
import org.gainsay.vocabulary.word.Property;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a row or column says about its cells.
 *
 * @param text without markup
 * @param subject whom they are about
 * @param properties what they can be values of, as one label can name several
 * @param names the things that it names, conditions among them
 * @param stated conditions in free words, by name
 * @param presence the concept whose presence they state
 * @param axis whether it names the kind of thing in its cells ({@code Bridge})
 * @param unit what every figure under it is to be read with
 */
public record Head(
    String text,
    @Nullable Subject subject,
    List<Property> properties,
    List<NameMention> names,
    SortedMap<String, String> stated,
    @Nullable Presence presence,
    boolean axis,
    LabelUnit unit) {
  public static final Head NONE =
      new Head("", null, List.of(), List.of(), new TreeMap<>(), null, false, LabelUnit.NONE);

  public Head {
    properties = List.copyOf(properties);
    names = List.copyOf(names);
  }

  /** Whether it is the label of a property. */
  public boolean isLabel() {
    return !properties.isEmpty();
  }

  public boolean isKnown() {
    return subject != null || isLabel() || presence != null || !names.isEmpty();
  }

  /** What it calls the kind of thing in its cells. */
  public String noun() {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Whether it names nothing that anybody knows. */
  public boolean isOpen() {
    return !isKnown() && !axis && stated.isEmpty() && text.codePoints().anyMatch(Character::isLetter);
  }

  /** With a condition that it states in its own words, before those that name another. */
  public Head in(String condition) {
    SortedMap<String, String> more = new TreeMap<>(stated);
    int end = names.isEmpty() ? text.length() : names.get(0).span().start();
    while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1)) && end < text.length()) {
      end--;
    }
    more.putIfAbsent(condition, text.substring(0, end));
    return new Head(text, subject, properties, names, more, presence, axis, unit);
  }

  public Head labelled(List<Property> labels) {
    return new Head(text, subject, labels, names, stated, presence, axis, unit);
  }

  /** Without what it is the label of: a group is what its rows are only under. */
  public Head unlabelled() {
    return new Head(text, subject, List.of(), names, stated, presence, axis, LabelUnit.NONE);
  }

  /** As the name of the kind of thing in its cells, and no label. */
  public Head asAxis() {
    return new Head(text, subject, List.of(), names, stated, presence, true, LabelUnit.NONE);
  }

  /** As the name of a part of what the table is about. */
  public Head asPart() {
    return new Head(text, null, List.of(), List.of(), stated, null, false, LabelUnit.NONE).in(Scopes.PART);
  }

  public Head about(Subject named) {
    return new Head(text, named, properties, names, stated, presence, axis, unit);
  }

  /** Whether it says, in known words or in others, what a condition is. */
  public boolean states(Condition condition, Scopes scopes) {
    return stated.containsKey(condition.by().name())
        || names.stream().anyMatch(name -> scopes.of(name.individual()).filter(condition::equals).isPresent());
  }

  /** One unit for the heads over and beside a cell: the first that there is. */
  public static LabelUnit unit(List<Head> heads) {
    for (Head head : heads) {
      if (!head.unit().equals(LabelUnit.NONE)) {
        return head.unit();
      }
    }
    return LabelUnit.NONE;
  }
}
