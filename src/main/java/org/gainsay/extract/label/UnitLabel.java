package org.gainsay.extract.label;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.mention.MentionFinder;
import org.gainsay.vocabulary.word.Property;

/**
 * A label parted from the unit of its figures: {@code Size (B)}, {@code Length, m}, {@code Load in t}.
 *
 * @param unit as written; empty where nothing is parted off
 */
public record UnitLabel(String label, String unit) {
  private static final Pattern PARTED =
      Pattern.compile(
          "^(.{1,80}?)\\s*(?:[(\\[]([^()\\[\\]]{1,40})[)\\]]|(?:,| in| /)\\s+(\\S.{0,15}))\\s*$",
          Pattern.DOTALL);

  /**
   * The parts of a label.
   *
   * @param isLabel whether the words before the unit are a label, without which nothing is parted
   */
  public static UnitLabel of(String text, Predicate<String> isLabel) {
    Matcher parted = PARTED.matcher(text);
    if (!mayBeParted(text) || !parted.matches() || !isLabel.test(parted.group(1))) {
      return new UnitLabel(text, "");
    }
    String unit = parted.group(2) == null ? parted.group(3) : parted.group(2);
    return new UnitLabel(parted.group(1), unit.strip());
  }

  /** What a label names before the unit of its figures; none where no unit stands there. */
  public static List<Property> properties(String text, MentionFinder finder) {
    UnitLabel parted = of(text, before -> !finder.property(before).isEmpty());
    List<Property> named = parted.unit().isEmpty() ? List.of() : finder.property(parted.label());
    return parted.unit(named, finder).equals(LabelUnit.NONE) ? List.of() : named;
  }

  /** Whether there is what parts a label from its unit; most labels are spared the pattern. */
  private static boolean mayBeParted(String text) {
    return text.indexOf('(') >= 0
        || text.indexOf('[') >= 0
        || text.indexOf(',') >= 0
        || text.contains(" /")
        || text.contains(" in");
  }

  /** What its figures are measured in; of a property that has several units, the label may be one. */
  public LabelUnit unit(List<Property> properties, MentionFinder finder) {
    boolean several = !properties.isEmpty() && properties.get(0).units().size() > 1;
    Optional<LabelUnit> own = several ? LabelUnit.of(label, finder) : Optional.empty();
    if (unit.isEmpty()) {
      return own.orElse(LabelUnit.NONE);
    }
    return own.isPresent()
        ? LabelUnit.of(unit + " " + label, finder).or(() -> own).get()
        : LabelUnit.of(unit, finder).orElse(LabelUnit.NONE);
  }
}
