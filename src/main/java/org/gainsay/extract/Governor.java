package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gainsay.mention.Mention.CueMention;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.MentionFinder;
import org.gainsay.mention.Words;
import org.gainsay.mention.Words;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.CueKind;
import org.jspecify.annotations.Nullable;

/**
 * Which of the things named in a sentence a value is about: the name that it is attached to ({@code
 * X (12B active)}, {@code Y, which has 5}), else the nearest one before it that no preposition
 * makes a mere aside, else one behind it.
 */
final class Governor {
  private static final Pattern ATTACHED = Pattern.compile("\\s{0,2}(?:['’]s\\b|[=:(]).*", Pattern.DOTALL);
  private static final Pattern JOINED = Pattern.compile("\\s*(?:,|/|&|,?\\s?and|,?\\s?or)\\s*");
  private static final Pattern OWN = Pattern.compile("\\s?[=:]\\s?[~<>≈]?\\d");
  private static final int NEAR = 4;

  private final Sentence sentence;
  private final List<NameMention> names;
  private final @Nullable Subject fallback;

  /**
   * The governor of a sentence.
   *
   * @param fallback whom the sentence is about where it names nobody
   */
  Governor(Sentence sentence, MentionFinder finder, @Nullable Subject fallback) {
    this.sentence = sentence;
    this.names =
        sentence.mentions().names().stream()
            .filter(name -> finder.isSubject(name.individual()))
            .toList();
    this.fallback = fallback;
  }

  /** Whom a value is about; several where they are named in one breath, none where nobody is. */
  List<Subject> of(Span value) {
    @Nullable NameMention attached = attached(value);
    if (attached != null) {
      return joined(attached);
    }
    @Nullable NameMention before = before(value);
    if (before != null) {
      return joined(before);
    }
    @Nullable NameMention behind = behind(value);
    if (behind != null) {
      return joined(behind);
    }
    return fallback == null ? List.of() : List.of(fallback);
  }

  /** Where the name stands that a value is tied to, or null where it is tied to none. */
  @Nullable Span attachment(Span value) {
    @Nullable NameMention attached = attached(value);
    return attached == null ? null : first(attached).span().cover(attached.span());
  }

  /** Whom {@code Y with an additional 5} is about: not Y, but what the text is about. */
  List<Subject> ofAddition(Span value) {
    @Nullable NameMention before = lastBefore(value);
    boolean fragment =
        before != null
            && Words.count(sentence.text().substring(sentence.span().start(), before.span().start())) == 0
            && Predicates.before(sentence, value) == null;
    return fragment && fallback != null ? List.of(fallback) : of(value);
  }

  /** Whom a silence is about: nobody behind it. */
  List<Subject> ofSilence(Span cue) {
    @Nullable NameMention before = before(cue);
    if (before != null) {
      return joined(before);
    }
    return fallback == null ? List.of() : List.of(fallback);
  }

  /** The subject that the sentence leaves for a pronoun of the next. */
  @Nullable Subject main() {
    return names.stream().filter(name -> !isAside(name)).findFirst().map(this::subject).orElse(null);
  }

  private Subject subject(NameMention name) {
    return Subject.of(name.individual(), sentence.passage().slice(name.span()));
  }

  /** The name that an opening bracket, a colon, an equals sign or a relative clause ties it to. */
  private @Nullable NameMention attached(Span value) {
    @Nullable NameMention nearest = lastBefore(value);
    if (nearest == null) {
      return null;
    }
    String between = sentence.text().substring(nearest.span().end(), value.start());
    boolean open = between.indexOf(')') < 0 && ATTACHED.matcher(between).matches();
    return open || relates(nearest, value, between) ? nearest : null;
  }

  private boolean relates(NameMention name, Span value, String between) {
    int skipped = name.span().end() + afterBracket(between);
    for (CueMention cue : sentence.mentions().cues(CueKind.RELATIVE)) {
      boolean follows = cue.span().start() >= skipped && cue.span().end() <= value.start();
      if (follows && Words.count(sentence.text().substring(skipped, cue.span().start())) == 0) {
        String rest = sentence.text().substring(cue.span().end(), value.start());
        return rest.indexOf(',') < 0 && rest.indexOf(')') < 0;
      }
    }
    return false;
  }

  /** How much of a text is a bracket that opens it. */
  private static int afterBracket(String between) {
    boolean opens = between.stripLeading().startsWith("(");
    return opens ? Math.max(0, between.indexOf(')') + 1) : 0;
  }

  private @Nullable NameMention lastBefore(Span value) {
    @Nullable NameMention last = null;
    for (NameMention name : names) {
      last = name.span().end() <= value.start() ? name : last;
    }
    return last;
  }

  private @Nullable NameMention before(Span value) {
    @Nullable NameMention found = null;
    @Nullable NameMention aside = null;
    for (NameMention name : names) {
      if (name.span().end() > value.start()) {
        break;
      }
      if (isAside(name)) {
        boolean near = sentence.together(name.span(), value);
        aside = isCompared(name) || !near ? aside : name;
      } else {
        found = name;
      }
    }
    return found == null ? aside : found;
  }

  private @Nullable NameMention behind(Span value) {
    for (NameMention name : names) {
      if (name.span().start() >= value.end() && !isCompared(name) && !hasOwn(name)) {
        return isParted(value, name.span()) ? null : name;
      }
    }
    return null;
  }

  /** Whether a name has a figure of its own: {@code X=79}. */
  private boolean hasOwn(NameMention name) {
    String rest = sentence.text().substring(name.span().end(), sentence.span().end());
    return OWN.matcher(rest).lookingAt();
  }

  /** Whether another figure stands between a value and a name behind it. */
  private boolean isParted(Span value, Span name) {
    int from = value.end();
    Span between = new Span(from, Math.max(from, name.start()));
    return !sentence.mentions().within(between).figures().isEmpty();
  }

  private boolean isAside(NameMention name) {
    NameMention first = first(name);
    return isCompared(name)
        || precededBy(CueKind.PREPOSITION, first, 0)
        || precededBy(CueKind.EXAMPLE, first, 0);
  }

  private boolean isCompared(NameMention name) {
    return precededBy(CueKind.COMPARISON, first(name), NEAR);
  }

  /** The first of the names that this one is joined to. */
  private NameMention first(NameMention name) {
    int at = names.indexOf(name);
    while (at > 0 && joins(at - 1)) {
      at--;
    }
    return names.get(at);
  }

  private boolean precededBy(CueKind kind, NameMention name, int within) {
    return sentence.mentions().cues(kind).stream()
        .anyMatch(
            cue ->
                cue.span().end() <= name.span().start()
                    && sentence.words(cue.span(), name.span()) <= within
                    && sentence.together(cue.span(), name.span()));
  }

  /** A name with those that are joined to it directly. */
  private List<Subject> joined(NameMention name) {
    List<Subject> subjects = new ArrayList<>();
    int first = names.indexOf(first(name));
    int last = names.indexOf(name);
    while (last + 1 < names.size() && joins(last)) {
      last++;
    }
    names.subList(first, last + 1).forEach(each -> subjects.add(subject(each)));
    return subjects;
  }

  private boolean joins(int at) {
    Span one = names.get(at).span();
    Span next = names.get(at + 1).span();
    return one.end() <= next.start()
        && JOINED.matcher(sentence.text().substring(one.end(), next.start())).matches();
  }
}
