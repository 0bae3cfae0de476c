package org.gainsay.extract.govern;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.gainsay.extract.sentence.Modifiers;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.Mention.PropertyMention;
import org.gainsay.vocabulary.word.Range;

/** Whether names of a sentence are what it says, and not of whom. */
record SaidNames(Sentence sentence) {
  private static final Pattern APART = Pattern.compile("[:,]");
  private static final Pattern APPOSED = Pattern.compile(",\\s(?:the\\s)?");
  private static final Pattern WHOSE = Pattern.compile("\\b(?:an?|another|her|its|his|their)\\s$", Pattern.CASE_INSENSITIVE);

  /** {@code based on X}: a name that is what is said, and not of whom; {@code the base, X,} is one of whom. */
  boolean isValue(NameMention name) {
    return isOf(
        name,
        label ->
            label.span().end() <= name.span().start()
                && sentence.words(label.span(), name.span()) <= 1
                && !APART.matcher(sentence.between(label.span(), name.span())).find());
  }

  /** {@code X clone}: a name directly before the words for what has such things as its values. */
  boolean isModifier(NameMention name) {
    return isOf(name, label -> sentence.follows(name.span(), label.span()) && Modifiers.isBehind(label.property(), sentence.passage().slice(label.span())));
  }

  /** {@code A successor, X, is}: whose X is what an indefinite article or a pronoun leads to; {@code the successor, X,} speaks of X alone. */
  boolean isApposed(NameMention name) {
    return isOf(
        name,
        label ->
            label.span().end() < name.span().start()
                && APPOSED.matcher(sentence.between(label.span(), name.span())).matches()
                && WHOSE.matcher(sentence.before(label.span())).find());
  }

  /** Whether it can be a value of some property whose words stand as asked. */
  private boolean isOf(NameMention name, Predicate<PropertyMention> placed) {
    return sentence.mentions().properties().stream()
        .filter(label -> label.property().range().kind() == Range.Kind.ENTITY && name.individual().isOneOf(label.property().range().classes()))
        .anyMatch(placed);
  }
}
