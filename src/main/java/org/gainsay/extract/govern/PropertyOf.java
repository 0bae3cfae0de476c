package org.gainsay.extract.govern;

import java.util.List;
import java.util.regex.Pattern;
import org.gainsay.extract.page.Subject;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.source.Span;

/** {@code You gave the length of X as 5 m}, {@code The making of X took a year}: the only one named, of whom a property is spoken of. */
final class PropertyOf {
  private static final Pattern OF = Pattern.compile("\\s(?:of|for)\\s(?:the\\s)?");

  private static final Pattern DOING = Pattern.compile("\\W{0,3}(?:The\\s)?[\\p{L}-]{4,16}ing\\sof\\s(?:the\\s)?");

  private PropertyOf() {}

  static List<Subject> subject(Sentence sentence, NamedSubjects names) {
    List<NameMention> all = names.all();
    boolean one = all.size() == 1 && (isAsked(sentence, all.get(0).span()) || DOING.matcher(sentence.before(all.get(0).span())).matches());
    return one ? List.of(names.subject(all.get(0))) : List.of();
  }

  private static boolean isAsked(Sentence sentence, Span name) {
    return sentence.mentions().properties().stream()
        .filter(label -> label.span().end() < name.start())
        .anyMatch(label -> OF.matcher(sentence.between(label.span(), name)).matches());
  }
}
