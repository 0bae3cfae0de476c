package org.gainsay.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.extract.value.FoundValue;
import org.gainsay.mention.Mention.PropertyMention;
import org.gainsay.mention.Mention.QuantityMention;
import org.gainsay.mention.grammar.Words;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.Notation;
import org.gainsay.vocabulary.word.Property;

/** {@code 1.2TA78B}, {@code 4L+2T}: several figures written as one word. Linear in a text. */
public final class Notations {
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
  private static final Pattern FIGURE_FIRST = Pattern.compile("\\{\\w+}(?![?*{|])");
  private static final String FIGURE = "(\\d{1,6}(?:\\.\\d{1,4})?[A-Za-z]?)";

  private final List<Form> forms = new ArrayList<>();

  /**
   * A form of such words.
   *
   * @param figured whether it begins with a figure: then nothing else need be tried
   */
  private record Form(Pattern pattern, List<Property> properties, boolean figured) {

    /** Where one can begin, from a place on: behind nothing that would make it a part of a word. */
    int next(String text, int from, Span stretch) {
      int at = from;
      while (at < stretch.end() && !(mayBegin(text.charAt(at)) && isFree(text, at, stretch))) {
        at++;
      }
      return at;
    }

    private boolean mayBegin(char unit) {
      return !figured || (unit >= '0' && unit <= '9');
    }

    private static boolean isFree(String text, int at, Span stretch) {
      char before = at > stretch.start() ? text.charAt(at - 1) : ' ';
      return before >= 128 || !(Character.isLetterOrDigit(before) || "_.-".indexOf(before) >= 0);
    }
  }

  /**
   * One figure of such a word.
   *
   * @param word the whole of it
   */
  public record Noted(Property property, FoundValue value, Span word) {}

  public Notations(Vocabulary vocabulary) {
    for (Notation notation : vocabulary.notations()) {
      List<Property> properties = new ArrayList<>();
      Matcher slot = SLOT.matcher(notation.pattern());
      while (slot.find()) {
        vocabulary.property(slot.group(1)).ifPresent(properties::add);
      }
      String figure = Matcher.quoteReplacement(FIGURE);
      String pattern = SLOT.matcher(notation.pattern()).replaceAll(figure);
      boolean figured = FIGURE_FIRST.matcher(notation.pattern()).lookingAt();
      forms.add(new Form(Pattern.compile(pattern + "(?![\\w-]|\\.\\d)"), properties, figured));
    }
  }

  /** What stands in a stretch of a text. */
  public List<Noted> in(Page page, String text, Span stretch) {
    List<Noted> noted = new ArrayList<>();
    if (!Words.hasDigit(text, stretch.start(), stretch.end())) {
      return noted;
    }
    for (Form form : forms) {
      Matcher matcher = form.pattern().matcher(text);
      int at = form.next(text, stretch.start(), stretch);
      while (at < stretch.end()) {
        boolean found = matcher.region(at, stretch.end()).lookingAt();
        if (found) {
          read(page, text, matcher, form, noted);
        }
        at = form.next(text, Math.max(at + 1, found ? matcher.end() : 0), stretch);
      }
    }
    return noted;
  }

  private static void read(Page page, String text, Matcher word, Form form, List<Noted> noted) {
    Span whole = new Span(word.start(), word.end());
    int last = form.properties().size() - 1;
    for (int at = 0; at <= last; at++) {
      Span figure = new Span(word.start(at + 1), word.end(at + 1));
      Property usual = form.properties().get(at);
      Property property = at == last && at > 0 ? named(page, text, whole.end()).orElse(usual) : usual;
      value(page, property, text.substring(figure.start(), figure.end()))
          .map(found -> new FoundValue(found.value(), figure))
          .ifPresent(found -> noted.add(new Noted(property, found, whole)));
    }
  }

  /** {@code 132/36 open}: the word behind says of what the last figure is. */
  private static Optional<Property> named(Page page, String text, int end) {
    int at = end + 1;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    boolean word = end < text.length() && text.charAt(end) == ' ' && at > end + 1;
    return word
        ? page.finder().find(text.substring(end + 1, at)).properties().stream()
            .map(PropertyMention::property)
            .filter(property -> property.range().isNumeric())
            .findFirst()
        : Optional.empty();
  }

  private static Optional<FoundValue> value(Page page, Property property, String figure) {
    return page.finder().find(figure).figures().stream()
        .filter(QuantityMention.class::isInstance)
        .flatMap(mention -> page.values().quantity(property, mention, figure).stream())
        .findFirst();
  }
}
