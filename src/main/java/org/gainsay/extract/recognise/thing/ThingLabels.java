package org.gainsay.extract.recognise.thing;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.extract.sentence.Listing;
import org.gainsay.extract.sentence.Modifiers;
import org.gainsay.extract.sentence.Predicates;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.Mention.PropertyMention;
import org.gainsay.mention.grammar.Words;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.CueKind;
import org.gainsay.vocabulary.word.Property;
import org.jspecify.annotations.Nullable;

/**
 * The words of a sentence that say what a known thing is to whom it speaks of: before its name, listed with
 * others, or behind it.
 *
 * @param nouns what the vocabulary calls its subjects
 * @param subjects IRIs of their classes
 */
public record ThingLabels(Set<String> nouns, Set<String> subjects) {
  private static final Pattern COUNTED = Pattern.compile("\\d\\p{L}?(?:\\s\\p{Ll}{3,16}){1,3}$");

  /** {@code Y is the builder}, {@code Y, its builder}, {@code Y is not the builder}. */
  private static final Pattern APPOSED =
      Pattern.compile("(?:\\s(?:is|was|are|were|will be|remains)(?:\\sno[tw])?,?|,(?:\\sbut)?(?:\\s(?:is|was)\\snot)?)\\s(?:the|its|their|our|his|her|an?|one of the|also the)\\s(?:\\p{Ll}[\\p{L}-]{1,15}\\s)?");

  /** {@code Y operates the}: what a verb is done to. */
  private static final Pattern OBJECT = Pattern.compile("\\s(?:and\\s\\p{Ll}{3,12}\\s)?(?:of\\s)?(?:(?:the|it|this|that|both|all)\\b|\\p{Lu})");

  /** {@code the builder of the bridge was Y}, {@code the builder of X, Y}. */
  private static final Pattern OF =
      Pattern.compile("\\sof\\s(?:(?:the|this|our)\\s)?([^,;:.()]{2,40}?)(?:\\s(?:is|was|are|were|will be|remains)(?:\\snot)?|,)\\s(?:the\\s)?");

  /** {@code its Y engine}, {@code on the Y platform}. */
  private static final Pattern ITS = Pattern.compile("(?:\\bits|\\b(?:on|with|uses|using|has|by|in|under)\\s(?:the|an?))\\s$");
  private static final Pattern COPULA = Pattern.compile("\\s(?:is|was|will be|remains)(?:\\sthe)?\\s");
  private static final int LISTED = 5;
  private static final int LISTED_BRIEFLY = 2;

  public ThingLabels {
    nouns = Set.copyOf(nouns);
    subjects = Set.copyOf(subjects);
  }

  /** The nearest label before the name, or one directly behind it. */
  public Optional<PropertyMention> of(Sentence sentence, NameMention name, List<Property> takers) {
    @Nullable PropertyMention nearest = null;
    for (PropertyMention label : sentence.mentions().properties()) {
      if (takers.contains(label.property())
          && sentence.together(label.span(), name.span())
          && isOf(sentence, label, name)
          && (nearest == null || sentence.isNearer(label.span(), nearest.span(), name.span()))) {
        nearest = label;
      }
    }
    return Optional.ofNullable(nearest).filter(label -> !isOfOthers(sentence, label.span())).or(() -> named(sentence, name, takers));
  }

  /** {@code on the Tern platform}: a name that ends in the words for what it is. */
  private Optional<PropertyMention> named(Sentence sentence, NameMention name, List<Property> takers) {
    String words = sentence.passage().slice(name.span());
    return takers.stream()
        .filter(property -> isOther(property) && property.labels().shown().stream().anyMatch(label -> words.endsWith(" " + label)))
        .filter(property -> ITS.matcher(sentence.before(name.span())).find())
        .findFirst()
        .map(property -> new PropertyMention(name.span(), property));
  }

  private boolean isOf(Sentence sentence, PropertyMention label, NameMention name) {
    return leads(sentence, label.span(), name)
        || isOfSubject(sentence, label.span(), name.span())
        || isBehind(sentence, label, name)
        || isListed(sentence, label.span(), name)
        || (isOther(label.property()) && (isApposed(sentence, label.span(), name.span()) || isDone(sentence, label.span(), name.span()) || isNoun(sentence, label, name.span())));
  }

  /** Whether the values of a property are no subjects themselves, so that either side of its label tells which. */
  private boolean isOther(Property property) {
    return Collections.disjoint(property.range().classes(), subjects);
  }

  private static boolean leads(Sentence sentence, Span label, NameMention name) {
    boolean brief = Words.count(sentence.passage().slice(label)) == 1;
    return label.start() <= name.span().start()
        && !isIntroduced(sentence, label, name.span())
        && !isTold(sentence, label, name.span())
        && Listing.words(sentence, label, name.span()) <= (brief ? LISTED_BRIEFLY : LISTED);
  }

  private boolean isOfSubject(Sentence sentence, Span label, Span name) {
    Matcher of = OF.matcher(sentence.between(label, name));
    if (label.end() >= name.start() || !of.matches()) {
      return false;
    }
    int start = label.end() + of.start(1);
    return nouns.contains(of.group(1))
        || sentence.mentions().names(new Span(start, start + of.group(1).length())).stream().anyMatch(named -> named.individual().isOneOf(subjects));
  }

  private static boolean isListed(Sentence sentence, Span label, NameMention name) {
    return label.end() <= name.span().start()
        && NameList.behind(sentence, label).stream().anyMatch(listed -> listed.contains(name.span()) && listed.start() == name.span().start());
  }

  private static boolean isApposed(Sentence sentence, Span label, Span name) {
    return name.end() < label.start() && APPOSED.matcher(sentence.between(name, label)).matches();
  }

  /** {@code Y operates it}: a label that is a verb, directly behind who does it. */
  private static boolean isDone(Sentence sentence, Span label, Span name) {
    return sentence.follows(name, label)
        && sentence.mentions().figures(label).isEmpty()
        && OBJECT.matcher(sentence.behind(label)).lookingAt();
  }

  /** {@code its Y engine}, {@code nine Y engines}: what a thing is, directly behind its name. */
  private static boolean isNoun(Sentence sentence, PropertyMention label, Span name) {
    String words = sentence.passage().slice(label.span());
    boolean counted = sentence.mentions().figures().stream().anyMatch(figure -> sentence.follows(figure.span(), name));
    return (counted || ITS.matcher(sentence.before(name)).find())
        && sentence.follows(name, label.span())
        && Character.isLowerCase(words.charAt(0))
        && label.property().labels().shown().stream().anyMatch(shown -> shown.equals(words) || words.equals(shown + "s"));
  }

  /** {@code The predecessor of Y is X}: X is whom it is said of, and Y the value. */
  private static boolean isTold(Sentence sentence, Span label, Span name) {
    Span between = new Span(label.end(), Math.max(label.end(), name.start()));
    return sentence.passage().slice(label).endsWith(" of")
        && sentence.mentions().names(between).stream().anyMatch(value -> sentence.follows(label, value.span()) && COPULA.matcher(sentence.between(value.span(), name)).matches());
  }

  /** {@code Based on Y, X has 5}: X is whom the rest is about, and no second value. */
  private static boolean isIntroduced(Sentence sentence, Span label, Span name) {
    Span between = new Span(label.end(), Math.max(label.end(), name.start()));
    return Words.count(sentence.before(label)) <= 1
        && !sentence.mentions().names(between).isEmpty()
        && sentence.mentions().cues(CueKind.PREDICATE).stream()
            .anyMatch(cue -> sentence.follows(name, cue.span()));
  }

  /** A label that begins with a hyphen ({@code -clone}) stands behind its value. */
  private static boolean isBehind(Sentence sentence, PropertyMention label, NameMention name) {
    return sentence.follows(name.span(), label.span())
        && Modifiers.isBehind(label.property(), sentence.passage().slice(label.span()));
  }

  /** {@code six models built by Y}, {@code 40 stones taken from Y}: said of things that are only counted. */
  private boolean isOfOthers(Sentence sentence, Span label) {
    String before = sentence.before(label).stripTrailing();
    int start = before.length();
    while (start > 0 && Character.isLetter(before.charAt(start - 1))) {
      start--;
    }
    String word = before.substring(start);
    boolean things = nouns.contains(word) && Predicates.before(sentence, label) == null;
    return word.endsWith("s") && (things || COUNTED.matcher(before).find());
  }
}
