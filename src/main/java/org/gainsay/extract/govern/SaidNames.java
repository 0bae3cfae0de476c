package org.gainsay.extract.govern;

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
    for (PropertyMention label : sentence.mentions().properties()) {
      Range range = label.property().range();
      if (range.kind() == Range.Kind.ENTITY
          && label.span().end() <= name.span().start()
          && name.individual().isOneOf(range.classes())
          && sentence.words(label.span(), name.span()) <= 1
          && !APART.matcher(sentence.between(label.span(), name.span())).find()) {
        return true;
      }
    }
    return false;
  }

  /** {@code X clone}: a name directly before the words for what has such things as its values. */
  boolean isModifier(NameMention name) {
    for (PropertyMention label : sentence.mentions().properties()) {
      Range range = label.property().range();
      if (range.kind() == Range.Kind.ENTITY
          && sentence.follows(name.span(), label.span())
          && name.individual().isOneOf(range.classes())
          && Modifiers.isBehind(label.property(), sentence.passage().slice(label.span()))) {
        return true;
      }
    }
    return false;
  }

  /** {@code A successor, X, is}: whose X is what an indefinite article or a pronoun leads to; {@code the successor, X,} speaks of X alone. */
  boolean isApposed(NameMention name) {
    for (PropertyMention label : sentence.mentions().properties()) {
      Range range = label.property().range();
      if (range.kind() == Range.Kind.ENTITY
          && label.span().end() < name.span().start()
          && name.individual().isOneOf(range.classes())
          && APPOSED.matcher(sentence.between(label.span(), name.span())).matches()
          && WHOSE.matcher(sentence.before(label.span())).find()) {
        return true;
      }
    }
    return false;
  }
}
