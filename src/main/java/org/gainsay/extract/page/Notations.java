package org.gainsay.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.mention.Mention.QuantityMention;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.Notation;
import org.gainsay.vocabulary.Property;
import org.gainsay.vocabulary.Vocabulary;

/** {@code 1.2TA78B}, {@code 4L+2T}: several figures written as one word. Linear in a text. */
public final class Notations {
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
  private static final String FIGURE = "(\\d{1,6}(?:\\.\\d{1,4})?[A-Za-z]?)";

  private final List<Form> forms = new ArrayList<>();

  private record Form(Pattern pattern, List<Property> properties) {}

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
      forms.add(new Form(Pattern.compile("(?<![\\w.-])" + pattern + "(?![\\w-])"), properties));
    }
  }

  /** What stands in a stretch of a text. */
  public List<Noted> in(Page page, String text, Span stretch) {
    List<Noted> noted = new ArrayList<>();
    for (Form form : forms) {
      Matcher matcher = form.pattern().matcher(text);
      matcher.region(stretch.start(), stretch.end());
      while (matcher.find()) {
        Span word = new Span(matcher.start(), matcher.end());
        for (int at = 0; at < form.properties().size(); at++) {
          Span figure = new Span(matcher.start(at + 1), matcher.end(at + 1));
          Property property = form.properties().get(at);
          value(page, property, text.substring(figure.start(), figure.end()))
              .map(found -> new FoundValue(found.value(), figure))
              .ifPresent(found -> noted.add(new Noted(property, found, word)));
        }
      }
    }
    return noted;
  }

  private static Optional<FoundValue> value(Page page, Property property, String figure) {
    return page.finder().find(figure).figures().stream()
        .filter(QuantityMention.class::isInstance)
        .flatMap(mention -> page.values().quantity(property, mention, figure).stream())
        .findFirst();
  }
}
