package org.gainsay.extract.govern;

import java.util.List;
import java.util.regex.Pattern;
import org.gainsay.extract.page.Subject;
import org.gainsay.extract.sentence.Opening;
import org.gainsay.extract.sentence.Predicates;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.MentionFinder;
import org.gainsay.mention.grammar.Words;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.CueKind;
import org.gainsay.vocabulary.word.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Which of the things named in a sentence a value is about: the name that it is attached to ({@code
 * X (12B active)}, {@code Y, which has 5}, {@code 7 for Z}), else the nearest one before it that no
 * preposition makes a mere aside, else one behind it.
 */
public final class Governor {
  /** {@code owns 40 % of}, {@code owns a third of the}. */
  private static final Pattern SHARE =
      Pattern.compile("[^,;:()]{0,24}?(?:\\d\\s?%|\\bper\\s?cent\\b|\\b(?:" + WordList.of("parts of a whole").choice() + ")\\b)[^,;:()]{0,24}?\\s(?:of|in)\\s(?:the\\s)?");

  private final Sentence sentence;
  private final MentionFinder finder;
  private final NamedSubjects names;
  private final Attachment attachment;
  private final Neighbours neighbours;
  private final List<Subject> fallback;

  /**
   * The governor of a sentence.
   *
   * @param fallback whom the sentence is about where it names nobody
   */
  public Governor(Sentence sentence, MentionFinder finder, List<Subject> fallback) {
    this.sentence = sentence;
    this.finder = finder;
    this.names = new NamedSubjects(sentence, finder);
    this.attachment = new Attachment(sentence, names);
    this.fallback = List.copyOf(fallback);
    this.neighbours = new Neighbours(sentence, names, !fallback.isEmpty());
  }

  /** Whom a value is about; several where they are named in one breath, none where nobody is. */
  public List<Subject> of(Span value) {
    List<Subject> paired = Pairs.of(sentence, names, value);
    if (!paired.isEmpty()) {
      return paired;
    }
    List<Subject> ordinal = sentence.mentions().has(CueKind.ANAPHOR) ? Pairs.ofOrdinal(sentence, value, pair()) : List.of();
    if (!ordinal.isEmpty()) {
      return ordinal;
    }
    @Nullable NameMention attached = attachment.of(value);
    @Nullable NameMention tied = attached == null ? attachment.behind(value) : attached;
    @Nullable NameMention named = tied == null ? neighbours.of(value) : tied;
    return named == null ? fallback : names.joined(named);
  }

  /** Whom the sentence is about where it names nobody. */
  public List<Subject> fallback() {
    return fallback;
  }

  /** Of whom {@code the former} is one. */
  private List<Subject> pair() {
    List<Subject> main = mains().all();
    return main.size() > 1 ? main : fallback;
  }

  /** Whom a word made of figures is about: a name does not end within it. */
  public List<Subject> ofWord(Span word) {
    for (NameMention name : names.all()) {
      Span span = name.span();
      if (span.start() < word.start() && span.end() > word.start()) {
        if (isWhole(name)) {
          return List.of(names.subject(name));
        }
        String before = sentence.text().substring(span.start(), word.start()).strip();
        if (Words.count(before) == 1 && Character.isLowerCase(before.charAt(0))) {
          return List.of(names.subject(name));
        }
        return List.of(Subject.named(before, finder));
      }
    }
    return of(word);
  }

  /** Whether a thing is called just so, and not by the first words of it. */
  private boolean isWhole(NameMention name) {
    return name.individual().labels().all().contains(sentence.passage().slice(name.span()));
  }

  /** Whom a thing that words lead to is about: it is no subject itself. */
  public List<Subject> ofThing(Span words, Span thing) {
    List<Subject> about = of(words.start() < thing.start() ? words : thing);
    return words.start() < thing.start() ? names.besides(thing, about, fallback) : about;
  }

  /**
   * Whom {@code Y built X} is about, Y being the thing: who stands behind the verb; else who {@code
   * X, which Y built} names before; else what is meant by a pronoun.
   */
  public List<Subject> ofObject(Span thing, Span verb) {
    for (NameMention name : names.all()) {
      boolean object = name.span().start() >= verb.end() && (!names.isAside(name) || SHARE.matcher(sentence.between(verb, name.span())).matches());
      if (object && sentence.together(verb, name.span())) {
        return names.joined(name);
      }
    }
    @Nullable NameMention before = neighbours.before(thing);
    if (before != null && sentence.has(CueKind.RELATIVE, before.span().end(), thing.start())) {
      return names.joined(before);
    }
    return sentence.has(CueKind.ANAPHOR, verb.end(), sentence.span().end()) ? fallback : List.of();
  }

  /** {@code 7 for Z}: whether a name stands behind a value that it belongs to. */
  public boolean isTied(Span value) {
    return attachment.behind(value) != null;
  }

  /** {@code Y (5)}: whether a value is tied to a name before it. */
  public boolean isAttached(Span value) {
    return attachment.of(value) != null;
  }

  /** Where the name stands that a value is tied to, or null where it is tied to none. */
  public @Nullable Span attachment(Span value) {
    @Nullable NameMention attached = attachment.of(value);
    return attached == null ? null : names.first(attached).span().cover(attached.span());
  }

  /** Whom {@code Y with an additional 5} is about: not Y, but what the text is about. */
  public List<Subject> ofAddition(Span value) {
    @Nullable NameMention before = names.lastBefore(value);
    boolean fragment =
        before != null
            && Words.count(sentence.before(before.span())) == 0
            && Predicates.before(sentence, value) == null;
    return fragment && !fallback.isEmpty() ? fallback : of(value);
  }

  /** Whom {@code Y 30 t + 5 t = 35 t} is about: what is added to Y's and the sum are not Y's. */
  public List<Subject> ofSum(Span value) {
    boolean fragment =
        !names.all().isEmpty()
            && isLabelled(sentence.before(names.all().get(0).span()))
            && Predicates.before(sentence, value) == null;
    return fragment && !fallback.isEmpty() ? fallback : of(value);
  }

  /** Whether nothing but a label stands before a name: {@code Base: X}. */
  private static boolean isLabelled(String before) {
    int words = Words.count(before);
    return words == 0 || (words <= 2 && before.stripTrailing().endsWith(":"));
  }

  /** Whom a silence is about: nobody behind it, but for {@code does not tell the height of X}. */
  public List<Subject> ofSilence(Span cue) {
    for (NameMention name : names.all()) {
      boolean owner = name.span().start() >= cue.end() && sentence.before(name.span()).endsWith(" of ");
      if (owner && sentence.together(cue, name.span())) {
        return names.joined(name);
      }
    }
    @Nullable NameMention before = neighbours.before(cue);
    return before == null ? fallback : names.joined(before);
  }

  /** Whom the sentence speaks of, whatever it says of them. */
  public Mains mains() {
    return new Mains(sentence, names);
  }

  /** How the sentence begins. */
  public Opening opening() {
    return new Opening(sentence, names.all());
  }

  /** The figures in whose row a value is paired with the names before; empty where it is not. */
  public List<Span> row(Span value) {
    return Pairs.of(sentence, names, value).isEmpty() ? List.of() : Pairs.paired(sentence, value);
  }
}
