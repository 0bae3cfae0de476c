package org.gainsay.extract.govern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gainsay.extract.page.Subject;
import org.gainsay.extract.sentence.Compounds;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.Mention.CueMention;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.MentionFinder;
import org.gainsay.mention.grammar.Words;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.CueKind;
import org.jspecify.annotations.Nullable;

/** The names in a sentence that it can be about, from left to right; some in one breath. */
final class NamedSubjects {
  private static final Pattern OWN = Pattern.compile("\\s?[=:(]\\s?[~<>≈]?\\d");

  /** {@code heron-2-plan.json}: the name of a file that begins like that of a thing. */
  private static final Pattern FILE = Pattern.compile("-[^-]{1,40}\\.\\p{Ll}{2,11}$");

  /** {@code that of X is 5}: said of X. */
  private static final Pattern THAT_OF = Pattern.compile("\\b(?:that|those) (?:of|for) $");

  /** {@code X is}, {@code X is basically a}. */
  private static final Pattern IS = Pattern.compile("`?\\s(?:is|was)\\s(?:(?:just|basically|essentially|simply|really)\\s)?(?:an?\\s|the\\s)?");

  private static final String THE = " the ";
  private static final int NEAR = 4;

  private static final Set<String> TIES = Set.of(",", "is", "was", "will be", "remains");

  private final Sentence sentence;
  private final SaidNames said;
  private final List<NameMention> names;
  private final NameRows rows;

  NamedSubjects(Sentence sentence, MentionFinder finder) {
    this.sentence = sentence;
    this.said = new SaidNames(sentence);
    this.names =
        subjects(sentence.mentions().names(), finder).stream()
            .filter(name -> !FILE.matcher(sentence.passage().slice(name.span())).find())
            .filter(name -> !Compounds.isKind(sentence, name.span(), finder::isNoun))
            .toList();
    this.rows = new NameRows(sentence, names, name -> said.isValue(name) && isIntroduced(name.span()));
  }

  private static List<NameMention> subjects(List<NameMention> named, MentionFinder finder) {
    List<NameMention> subjects = new ArrayList<>();
    for (NameMention name : named) {
      if (finder.isSubject(name.individual())) {
        subjects.add(name);
      }
    }
    return subjects;
  }

  List<NameMention> all() {
    return names;
  }

  Subject subject(NameMention name) {
    return Subject.of(name.individual(), sentence.passage().slice(name.span()));
  }

  /** {@code Based on Y, X has …} and {@code Based on Y.}: whom a thing is said of, if not of itself. */
  List<Subject> besides(Span thing, List<Subject> about, List<Subject> fallback) {
    for (NameMention name : names) {
      boolean value = said.isValue(name) || said.isApposed(name) || sentence.before(name.span()).endsWith(": ");
      if (name.span().equals(thing) && value && about.equals(List.of(subject(name)))) {
        return next(name).map(this::joined).orElse(fallback);
      }
    }
    return about;
  }

  /** The name directly behind another and a comma, or what ties it to that: {@code The successor of Y is X}. */
  private Optional<NameMention> next(NameMention name) {
    return names.stream()
        .filter(other -> other.span().start() >= name.span().end())
        .findFirst()
        .filter(other -> TIES.contains(sentence.between(name.span(), other.span()).strip()));
  }

  @Nullable NameMention lastBefore(Span value) {
    @Nullable NameMention last = null;
    for (NameMention name : names) {
      last = name.span().end() <= value.start() ? name : last;
    }
    return last;
  }

  /** Whether one of several names has a figure of its own: {@code X=79}, {@code X (79)}. */
  boolean hasOwn(NameMention name) {
    String rest = sentence.behind(name.span());
    return names.size() > 1 && OWN.matcher(rest).lookingAt();
  }

  /** {@code based on X}: a name that is what is said, and not of whom. */
  boolean isValue(NameMention name) {
    return said.isValue(name);
  }

  /** Whether a name is mentioned rather than spoken of: behind a preposition, say. */
  boolean isAside(NameMention name) {
    NameMention first = first(name);
    return isCompared(name)
        || (precededBy(CueKind.PREPOSITION, first, 0) && !THAT_OF.matcher(sentence.before(first.span())).find())
        || precededBy(CueKind.EXAMPLE, first, 0)
        || said.isModifier(name)
        || isComplement(name)
        || Compounds.isOfNoun(sentence, name.span())
        || said.isValue(name);
  }

  /** {@code X is Y with more}: what another is said to be. */
  boolean isComplement(NameMention name) {
    int at = names.indexOf(name);
    return at > 0 && IS.matcher(sentence.between(names.get(at - 1).span(), name.span())).matches();
  }

  boolean isCompared(NameMention name) {
    return precededBy(CueKind.COMPARISON, first(name), NEAR)
        || precededBy(CueKind.REPLACEMENT, first(name), NEAR);
  }

  /** The first of the names that this one is joined to. */
  NameMention first(NameMention name) {
    return rows.of(name).get(0);
  }

  /** {@code more than 5}: a comparison with no one. */
  private boolean isOfFigure(CueMention cue) {
    return cue.cue().kind() == CueKind.COMPARISON
        && sentence.mentions().figures().stream()
            .anyMatch(figure -> sentence.follows(cue.span(), figure.span()));
  }

  private boolean precededBy(CueKind kind, NameMention name, int within) {
    if (rows.isLedTo(name)) {
      return false;
    }
    for (CueMention cue : sentence.mentions().cues(kind)) {
      if (cue.span().end() <= name.span().start()
          && sentence.words(cue.span(), name.span()) <= within + (isThe(cue.span(), name.span()) ? 1 : 0)
          && sentence.together(cue.span(), name.span())
          && sentence.between(cue.span(), name.span()).indexOf(':') < 0
          && !isOfFigure(cue)) {
        return true;
      }
    }
    return false;
  }

  private boolean isThe(Span cue, Span name) {
    return sentence.between(cue, name).equals(THE);
  }

  /** A name with those that are joined to it directly. */
  List<Subject> joined(NameMention name) {
    return row(name).stream().map(this::subject).toList();
  }

  List<NameMention> row(NameMention name) {
    return rows.of(name);
  }

  /** {@code Based on Y, …}: whether little but a label stands before it in the sentence. */
  boolean isIntroduced(Span name) {
    return Words.count(sentence.before(name)) <= NEAR;
  }
}
