package org.gainsay.extract.record;

import java.util.List;
import java.util.Locale;
import org.gainsay.extract.page.Page;
import org.gainsay.extract.value.FoundValue;
import org.gainsay.extract.value.Labelled;
import org.gainsay.extract.value.Labelled.Given;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Property;

/** {@code language: [de, fr]}: a value that is the code of a language by ISO 639, as front matter has it. */
final class LanguageCode {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 3;

  private LanguageCode() {}

  /** What a code is a value of, by the English name of its language; empty where it is none. */
  static List<Given> values(Page page, List<Property> label, String text) {
    String code = text.strip();
    boolean shaped = code.length() >= SHORTEST && code.length() <= LONGEST && code.chars().allMatch(Character::isLowerCase);
    String name = shaped ? Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH) : "";
    if (name.isEmpty() || name.equals(code)) {
      return List.of();
    }
    int start = text.indexOf(code);
    Span place = new Span(start, start + code.length());
    return Labelled.values(page.values(), label, page.finder().find(name), new Span(0, name.length())).stream()
        .filter(given -> !given.property().range().isNumeric() && given.value().span().length() == name.length())
        .map(given -> new Given(given.property(), new FoundValue(given.value().value(), place)))
        .toList();
  }
}
