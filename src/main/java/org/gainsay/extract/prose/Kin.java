package org.gainsay.extract.prose;

import java.util.List;
import java.util.regex.Pattern;
import org.gainsay.extract.page.Subject;
import org.gainsay.extract.sentence.Opening;
import org.gainsay.mention.Mention.NameMention;
import org.jspecify.annotations.Nullable;

/** {@code Heron-2} on a page about Heron-2-Swing: another of the family of whom a passage is about. */
final class Kin {
  private static final Pattern FAMILY = Pattern.compile("[^\\p{L}].*$");
  private static final int SHORTEST = 3;

  private Kin() {}

  /** The one with whose name a sentence begins, or null. */
  static @Nullable Subject of(Opening opening, List<Subject> topic) {
    if (!opening.isNamed() || topic.size() != 1) {
      return null;
    }
    NameMention name = opening.names().get(0);
    String family = FAMILY.matcher(topic.get(0).term().label()).replaceFirst("");
    String called = name.individual().labels().preferred();
    boolean begins = called.startsWith(family) && (called.length() == family.length() || !Character.isLetter(called.charAt(family.length())));
    boolean kin = family.length() >= SHORTEST && begins;
    return kin ? Subject.of(name.individual(), opening.sentence().passage().slice(name.span())) : null;
  }
}
