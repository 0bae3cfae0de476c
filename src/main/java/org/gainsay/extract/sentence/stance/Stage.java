package org.gainsay.extract.sentence.stance;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.extract.value.Scopes;
import org.gainsay.mention.Mention.PropertyMention;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Property;
import org.jspecify.annotations.Nullable;

/** The conditions under which a figure is not that of the whole as it now is. */
public final class Stage {
  private Stage() {}

  /** Of a part, on another basis or of the past; empty for most. */
  public static SortedMap<String, String> of(Sentence sentence, Property property, Span value) {
    if (Former.is(sentence, value)) {
      return former(sentence, value, 1);
    }
    SortedMap<String, String> scope = new TreeMap<>();
    @Nullable Span basis = Basis.of(sentence, property, value);
    if (basis != null) {
      scope.put(Scopes.PART, words(sentence, basis));
    } else if (Parts.have(sentence, value)
        && (!isOfAnother(sentence, property, value) || Parts.isBehind(sentence, value))) {
      scope.put(Scopes.PART, words(sentence, value));
    }
    return scope;
  }

  /** What held once competes with nothing; its place is that among the values of a change. */
  public static SortedMap<String, String> former(Sentence sentence, Span value, int place) {
    SortedMap<String, String> scope = new TreeMap<>();
    scope.put(Scopes.PART, words(sentence, value));
    scope.put(Scopes.VALID_FROM, Integer.toString(place));
    return scope;
  }

  /** On one line, wherever the text breaks. */
  private static String words(Sentence sentence, Span stretch) {
    return sentence.passage().slice(stretch).replaceAll("\\s+", " ");
  }

  /** {@code 300 t in all, of which 40 m are arched}: another property, and no part of the first. */
  private static boolean isOfAnother(Sentence sentence, Property property, Span value) {
    List<Property> before =
        sentence.mentions().properties().stream()
            .filter(label -> label.span().end() <= value.start())
            .filter(label -> sentence.together(label.span(), value))
            .map(PropertyMention::property)
            .filter(other -> other.range().isNumeric())
            .toList();
    return !before.isEmpty() && !before.contains(property);
  }
}
