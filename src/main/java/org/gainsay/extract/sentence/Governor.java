package org.gainsay.extract.sentence;

import java.util.List;
import java.util.regex.Pattern;
import org.gainsay.extract.page.Subject;
import org.gainsay.mention.Mention.CueMention;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.MentionFinder;
import org.gainsay.mention.Words;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.CueKind;
import org.jspecify.annotations.Nullable;

/**
 * Which of the things named in a sentence a value is about: the name that it is attached to ({@code
 * X (12B active)}, {@code Y, which has 5}), else the nearest one before it that no preposition
 * makes a mere aside, else one behind it.
 */
public final class Governor {
  private static final Pattern ATTACHED =
      Pattern.compile("\\s{0,2}(?:['’]s\\b|[=:(]).*", Pattern.DOTALL);

  private final Sentence sentence;
  private final NamedSubjects names;
  private final @Nullable Subject fallback;

  /**
   * The governor of a sentence.
   *
   * @param fallback whom the sentence is about where it names nobody
   */
  public Governor(Sentence sentence, MentionFinder finder, @Nullable Subject fallback) {
    this.sentence = sentence;
    this.names = new NamedSubjects(sentence, finder);
    this.fallback = fallback;
  }

  /** Whom a value is about; several where they are named in one breath, none where nobody is. */
  public List<Subject> of(Span value) {
    @Nullable NameMention attached = attached(value);
    if (attached != null) {
      return names.joined(attached);
    }
    @Nullable NameMention before = before(value);
    if (before != null) {
      return names.joined(before);
    }
    @Nullable NameMention behind = behind(value);
    if (behind != null) {
      return names.joined(behind);
    }
    return fallback == null ? List.of() : List.of(fallback);
  }

  /** Where the name stands that a value is tied to, or null where it is tied to none. */
  @Nullable Span attachment(Span value) {
    @Nullable NameMention attached = attached(value);
    return attached == null ? null : names.first(attached).span().cover(attached.span());
  }

  /** Whom {@code Y with an additional 5} is about: not Y, but what the text is about. */
  public List<Subject> ofAddition(Span value) {
    @Nullable NameMention before = names.lastBefore(value);
    boolean fragment =
        before != null
            && Words.count(sentence.before(before.span())) == 0
            && Predicates.before(sentence, value) == null;
    return fragment && fallback != null ? List.of(fallback) : of(value);
  }

  /** Whom a silence is about: nobody behind it. */
  public List<Subject> ofSilence(Span cue) {
    @Nullable NameMention before = before(cue);
    if (before != null) {
      return names.joined(before);
    }
    return fallback == null ? List.of() : List.of(fallback);
  }

  /** The subject that the sentence leaves for a pronoun of the next. */
  public @Nullable Subject main() {
    return names.all().stream()
        .filter(name -> !names.isAside(name))
        .findFirst()
        .map(names::subject)
        .orElse(null);
  }

  /** The name that an opening bracket, a colon, an equals sign or a relative clause ties it to. */
  private @Nullable NameMention attached(Span value) {
    @Nullable NameMention nearest = names.lastBefore(value);
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

  private @Nullable NameMention before(Span value) {
    @Nullable NameMention found = null;
    @Nullable NameMention aside = null;
    for (NameMention name : names.all()) {
      if (name.span().end() > value.start()) {
        break;
      }
      if (names.isAside(name)) {
        boolean near = sentence.together(name.span(), value);
        aside = names.isCompared(name) || !near ? aside : name;
      } else {
        found = name;
      }
    }
    return found == null ? aside : found;
  }

  private @Nullable NameMention behind(Span value) {
    for (NameMention name : names.all()) {
      if (name.span().start() >= value.end() && !names.isCompared(name) && !names.hasOwn(name)) {
        return isParted(value, name.span()) ? null : name;
      }
    }
    return null;
  }

  /** Whether another figure stands between a value and a name behind it. */
  private boolean isParted(Span value, Span name) {
    int from = value.end();
    Span between = new Span(from, Math.max(from, name.start()));
    return !sentence.mentions().within(between).figures().isEmpty();
  }
}
