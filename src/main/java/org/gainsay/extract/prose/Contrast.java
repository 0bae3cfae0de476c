package org.gainsay.extract.prose;

import java.util.HashSet;
import java.util.Set;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.Mention.CueMention;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.vocabulary.word.CueKind;

/** {@code This is far less than X had}: what was said before is not about X. */
final class Contrast {
  private Contrast() {}

  /** IRIs of those with whom a sentence that begins with a pronoun compares what was said before it. */
  static Set<String> with(Sentence sentence) {
    if (!sentence.mentions().has(CueKind.COMPARISON) || !isOfLast(sentence)) {
      return Set.of();
    }
    Set<String> compared = new HashSet<>();
    for (CueMention cue : sentence.mentions().cues(CueKind.COMPARISON)) {
      for (NameMention name : sentence.mentions().names()) {
        if (name.span().start() >= cue.span().end() && sentence.together(cue.span(), name.span())) {
          compared.add(name.individual().iri());
        }
      }
    }
    return compared;
  }

  private static boolean isOfLast(Sentence sentence) {
    return sentence.mentions().cues(CueKind.ANAPHOR).stream()
        .anyMatch(cue -> sentence.before(cue.span()).isBlank());
  }
}
