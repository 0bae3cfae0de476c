package org.gainsay.extract.sentence.stance;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.source.Span;

/** {@code X has piers, but Y does not}: who is said not to have what was said before. */
public final class Exceptions {
  private static final Pattern NOT =
      Pattern.compile(
          "\\s(?:(?:is|are|was|were|do|does|did|has|have|can|could|will)(?:n['’]t| not)|cannot)(?=\\s*(?:[,.;)]|$))");
  private static final Pattern LEAD =
      Pattern.compile("(?:,|;|\\b(?:but|while|whereas|although|though))\\s+(?:the\\s+)?$");

  private Exceptions() {}

  /**
   * Someone excepted.
   *
   * @param name who it is
   * @param words from the name to the denial
   */
  public record Exempt(NameMention name, Span words) {}

  /** The exception behind a value, if there is one. */
  public static Optional<Exempt> behind(Sentence sentence, Span value) {
    for (NameMention name : sentence.mentions().names()) {
      if (name.span().start() >= value.end() && !name.individual().concept()) {
        Matcher not = NOT.matcher(sentence.text()).region(name.span().end(), sentence.span().end());
        if (not.lookingAt() && LEAD.matcher(sentence.between(value, name.span())).find()) {
          return Optional.of(new Exempt(name, name.span().cover(new Span(not.start(), not.end()))));
        }
      }
    }
    return Optional.empty();
  }
}
