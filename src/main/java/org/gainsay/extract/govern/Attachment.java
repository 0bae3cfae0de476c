package org.gainsay.extract.govern;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.Mention.CueMention;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.grammar.Words;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.CueKind;
import org.gainsay.vocabulary.word.WordList;
import org.jspecify.annotations.Nullable;

/** The name that brackets, signs, relative clauses or a {@code for} tie a value to. */
final class Attachment {
  private static final Pattern ATTACHED =
      Pattern.compile("\\s{0,2}(?:['’]s\\b|[=:(]).*", Pattern.DOTALL);
  private static final Pattern CLAUSE = Pattern.compile("(?i)which|that|who|whose");
  private static final Pattern FOR =
      Pattern.compile("[^,;:.()=]{0,24}?\\b(for|on|with|in|to\\s\\p{Ll}{4,8})\\s+(?:the\\s+)?");

  /** {@code a version of X whose}: said of the version, and not of X. */
  private static final Pattern VERSION_OF =
      Pattern.compile("\\b(?:an?|another|the)\\s(?:\\p{Ll}[\\p{L}-]{1,20}\\s){0,2}(?:" + WordList.of("versions of another").choice() + ")\\sof\\s(?:the\\s)?$");

  /** {@code Y, our first bridge, which}: what stands between a name and its clause. */
  private static final Pattern TOLD = Pattern.compile(",\\s(?:an?|our|the|its)\\s[^,;.:()]{2,40}(?=,\\s(?:which|that|who|whose)\\b)");

  /** {@code Y, a long}: what a name is told to be. */
  private static final Pattern APPOSED = Pattern.compile("(?:\\s\\([^()]{1,30}\\))?,\\s(?:an?|our|one)\\s(?:[\\p{L}\\p{N}.-]{1,20}\\s){0,3}");

  private static final Pattern OPENED = Pattern.compile("\\s?%?\\s\\((?:for\\s)?");

  /** {@code width=5 and depth=3 for Z}: values of both. */
  private static final Pattern SHARED =
      Pattern.compile("\\W{0,2}\\s?(?:,|and)\\s\\W?[\\p{L}_ -]{2,24}[=:]\\s?[\\d.]{1,8}\\W{0,2}\\sfor\\s(?:the\\s)?");

  private final Sentence sentence;
  private final NamedSubjects names;

  Attachment(Sentence sentence, NamedSubjects names) {
    this.sentence = sentence;
    this.names = names;
  }

  /** The name before a value that an opening bracket, colon, equals sign or {@code which} ties to it. */
  @Nullable NameMention of(Span value) {
    @Nullable NameMention nearest = names.lastBefore(value);
    if (nearest == null) {
      return null;
    }
    String between = sentence.text().substring(nearest.span().end(), value.start());
    boolean open = between.indexOf(')') < 0 && ATTACHED.matcher(between).matches() && !isOfWhole(nearest, value);
    return open || APPOSED.matcher(between).matches() || relates(nearest, value, between) ? nearest : null;
  }

  /** {@code X, built on Y: 5 piers}: what follows the colon is said of X. */
  private boolean isOfWhole(NameMention name, Span value) {
    return names.isValue(name)
        && !names.isIntroduced(name.span())
        && sentence.text().startsWith(":", name.span().end())
        && isOfAnother(value);
  }

  private boolean relates(NameMention name, Span value, String between) {
    if (VERSION_OF.matcher(sentence.before(name.span())).find()) {
      return false;
    }
    Matcher told = TOLD.matcher(between);
    int skipped = name.span().end() + (told.lookingAt() ? told.end() : afterBracket(between));
    for (CueMention cue : sentence.mentions().cues(CueKind.RELATIVE)) {
      boolean follows = cue.span().start() >= skipped && cue.span().end() <= value.start();
      if (follows && Words.count(sentence.text().substring(skipped, cue.span().start())) == 0) {
        String rest = sentence.text().substring(cue.span().end(), value.start());
        return !Sentence.hasComma(rest) && rest.indexOf(')') < 0 && !isOfWhole(name, cue);
      }
    }
    return false;
  }

  /** {@code X, built on Y with 5 piers}: what stands behind a thing that is a value itself is said of X. */
  private boolean isOfWhole(NameMention name, CueMention cue) {
    boolean whole = names.isComplement(name) || (names.isValue(name) && !names.isIntroduced(name.span()));
    return whole && !CLAUSE.matcher(sentence.passage().slice(cue.span())).matches();
  }

  /** {@code 7 (Z)}: whether the name is all that stands in the bracket behind a value. */
  private boolean isBracketed(NameMention name, String between) {
    return OPENED.matcher(between).matches() && sentence.behind(name.span()).startsWith(")");
  }

  /** {@code X joins 7 with Z}: whether the clause speaks of someone before the value. */
  private boolean isOfAnother(Span value) {
    return names.all().stream()
        .filter(name -> name.span().end() <= value.start() && sentence.together(name.span(), value))
        .anyMatch(name -> !names.isAside(name));
  }

  /** How much of a text is a bracket that opens it. */
  private static int afterBracket(String between) {
    boolean opens = between.stripLeading().startsWith("(");
    return opens ? Math.max(0, between.indexOf(')') + 1) : 0;
  }

  /** {@code 7 for Z}, {@code 7 and 8 for Z}: the name behind a value, unless a comma parts the two. */
  @Nullable NameMention behind(Span value) {
    for (NameMention name : names.all()) {
      if (name.span().start() >= value.end()) {
        int from = Pairs.end(sentence, value);
        if (from > name.span().start()) {
          return null;
        }
        Span gap = new Span(from, name.span().start());
        String between = sentence.text().substring(gap.start(), gap.end());
        boolean shared = SHARED.matcher(between).matches();
        boolean alone = shared || sentence.mentions().figures(gap).isEmpty();
        Matcher tie = FOR.matcher(shared ? between.substring(between.lastIndexOf(" for ") + 1) : between);
        boolean tied = alone && tie.matches() && !names.isValue(name);
        if (isBracketed(name, between)) {
          return name;
        }
        return tied && (tie.group(1).equals("for") || tie.group(1).startsWith("to") || !isOfAnother(value)) ? name : null;
      }
    }
    return null;
  }
}
