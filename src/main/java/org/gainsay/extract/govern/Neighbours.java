package org.gainsay.extract.govern;

import java.util.regex.Pattern;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.CueKind;
import org.jspecify.annotations.Nullable;

/**
 * The name on either side of a value that it is about, where nothing ties the two.
 *
 * @param spoken whether the text is about someone already, so that pronouns have a meaning
 */
record Neighbours(Sentence sentence, NamedSubjects names, boolean spoken) {
  private static final Pattern OURS = Pattern.compile("[,;]\\s(?:we|our|I|my)\\b");
  private static final Pattern IT = Pattern.compile("(?:,|,?\\s(?:so|and|but|hence|because|as|since|though))\\sit(?:\\s|['’]s\\s)");
  private static final Pattern FROM = Pattern.compile("\\sfrom\\s(?:(?:the|an?|its|our)\\s)?$");
  private static final Pattern LED = Pattern.compile("\\W{0,3}(?:We|I|It)\\s");

  /** The name before, else the one behind unless a pronoun leads; null for whom the text is about. */
  @Nullable NameMention of(Span value) {
    @Nullable NameMention before = before(value);
    return before == null && !isOfPronoun(value) ? behind(value) : before;
  }

  /** The nearest that is spoken of, else the nearest that is only mentioned in the same clause. */
  @Nullable NameMention before(Span value) {
    @Nullable NameMention found = null;
    @Nullable NameMention aside = null;
    for (NameMention name : names.all()) {
      if (name.span().end() > value.start()) {
        break;
      }
      if (isBracketed(name, value) || isEmbedded(name, value) || (spoken && names.isValue(name))) {
        continue;
      }
      if (names.isAside(name)) {
        boolean near = sentence.together(name.span(), value) && !isOurs(name, value);
        aside = names.isCompared(name) || !near ? aside : name;
      } else {
        found = name;
      }
    }
    return found == null ? aside : takenUp(found, value);
  }

  /** {@code X holds Y, so it is}: of two names before a pronoun that begins a clause, the first. */
  private NameMention takenUp(NameMention found, Span value) {
    NameMention first = names.all().get(0);
    boolean two = first.span().end() <= found.span().start() && !names.isAside(first) && names.first(found).equals(found);
    return two && IT.matcher(sentence.between(found.span(), value)).find() && sentence.together(first.span(), found.span()) ? first : found;
  }

  /** {@code the Heron, whose boom the Avocet shares, is}: within a clause that tells of another and ends before a value. */
  private boolean isEmbedded(NameMention name, Span value) {
    return sentence.between(name.span(), value).indexOf(", ") >= 0
        && sentence.mentions().cues(CueKind.RELATIVE).stream()
            .filter(cue -> cue.span().end() <= name.span().start() && sentence.before(cue.span()).endsWith(", "))
            .filter(cue -> !Sentence.hasComma(sentence.between(cue.span(), name.span())))
            .anyMatch(cue -> names.all().stream().anyMatch(other -> other.span().end() <= cue.span().start()));
  }

  /** {@code Starting from Y, we …}, {@code We started from Y and …}: what we do, or it, is not said of Y. */
  private boolean isOurs(NameMention name, Span value) {
    boolean led =
        LED.matcher(sentence.before(name.span())).lookingAt()
            && !sentence.has(CueKind.RELATIVE, name.span().end(), value.start());
    return spoken && (led || OURS.matcher(sentence.between(name.span(), value)).find());
  }

  /** Whether a name stands in a bracket that has closed before the value. */
  private boolean isBracketed(NameMention name, Span value) {
    String between = sentence.text().substring(name.span().end(), value.start());
    int close = between.indexOf(')');
    int open = between.indexOf('(');
    return close >= 0 && (open < 0 || close < open);
  }

  /** Whether a pronoun stands before a value and no name: what stands behind is someone else. */
  private boolean isOfPronoun(Span value) {
    return spoken
        && sentence.mentions().has(CueKind.ANAPHOR)
        && sentence.mentions().cues(CueKind.ANAPHOR).stream()
            .anyMatch(
                cue ->
                    cue.span().end() <= value.start() && sentence.together(cue.span(), value));
  }

  private @Nullable NameMention behind(Span value) {
    for (NameMention name : names.all()) {
      if (name.span().start() >= value.end() && !names.isCompared(name) && !names.hasOwn(name)) {
        return isApart(value, name.span()) ? null : name;
      }
    }
    return null;
  }

  /** Whether something else stands between a value and a name behind it, or tells that it is not its. */
  private boolean isApart(Span value, Span name) {
    return isParted(value, name)
        || sentence.between(value, name).indexOf(';') >= 0
        || isSource(name)
        || isOpened(value, name)
        || isPronounBefore(value, name);
  }

  /** {@code 5 stones from X}, {@code 5 stones, a step up from the X}: where they come from. */
  private boolean isSource(Span name) {
    return FROM.matcher(sentence.before(name)).find();
  }

  /** {@code 5 towers (like X)}: a bracket behind a value is an aside. */
  private boolean isOpened(Span value, Span name) {
    String between = sentence.between(value, name);
    return between.lastIndexOf('(') > between.lastIndexOf(')');
  }

  /** {@code With 5 towers it is close to X}: the pronoun is nearer; in {@code the bridge X} it is X. */
  private boolean isPronounBefore(Span value, Span name) {
    return spoken
        && sentence.has(CueKind.ANAPHOR, value.end(), name.start())
        && sentence.mentions().cues(CueKind.ANAPHOR).stream()
            .noneMatch(cue -> sentence.follows(cue.span(), name));
  }

  /** Whether another figure stands between a value and a name behind it. */
  private boolean isParted(Span value, Span name) {
    int from = value.end();
    Span between = new Span(from, Math.max(from, name.start()));
    return !sentence.mentions().figures(between).isEmpty();
  }
}
