package org.gainsay.extract.recognise.question;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gainsay.extract.recognise.thing.ActiveVerbs;
import org.gainsay.mention.Mention.PropertyMention;
import org.gainsay.mention.grammar.Pasts;
import org.gainsay.mention.phrase.Phrases;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.derived.Expectations;
import org.gainsay.vocabulary.word.Property;
import org.gainsay.vocabulary.word.Range;

/** For which properties a question asks: {@code When did it open?}, {@code Who built it?}, {@code How high is it?}. */
public final class Inquiries {
  private static final String LEAD = "\\W{0,4}(?:(?:And|So|But|Q)\\b\\W{1,3})?";
  private static final Pattern WHEN =
      Pattern.compile(LEAD + "(?:Since |From )?(?:When|(?:In |On )?(?:what|which) (?:year|day|month|date))\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern TO_COME = Pattern.compile("\\s(?:will|should|is|are)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern WHO =
      Pattern.compile(LEAD + "(?:Who|Which \\p{Ll}{4,14})\\s(?:\\p{Ll}{2,4}\\s)?(\\p{Ll}{3,14})\\s.{1,60}\\?\\s*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final Phrases<Property> events = new Phrases<>();
  private final List<Property> things;
  private final ActiveVerbs verbs;
  private final Expectations expectations;

  public Inquiries(Vocabulary vocabulary) {
    this.things = vocabulary.properties().stream().filter(property -> property.range().kind() == Range.Kind.ENTITY).toList();
    this.verbs = ActiveVerbs.of(things);
    this.expectations = Expectations.of(vocabulary);
    vocabulary.properties().stream().filter(Inquiries::isDate).forEach(this::learn);
  }

  private void learn(Property property) {
    for (String label : property.labels().all()) {
      Pasts.bases(label).forEach(base -> events.addWords(base, property));
    }
  }

  private static boolean isDate(Property property) {
    return property.range().kind() == Range.Kind.DATE;
  }

  /**
   * The properties that a question asks for.
   *
   * @param labels the words for properties that stand in it
   */
  public List<Property> of(String question, List<PropertyMention> labels) {
    Matcher when = WHEN.matcher(question);
    if (when.lookingAt()) {
      return event(question.substring(when.end()), labels).stream().toList();
    }
    List<Property> named = labelled(labels).toList();
    return named.isEmpty() ? who(question).stream().toList() : named;
  }

  private static Stream<Property> labelled(List<PropertyMention> labels) {
    return labels.stream().sorted(Comparator.comparingInt(label -> -label.span().length())).map(PropertyMention::property).distinct();
  }

  /** What happened, or is to come, whose day is asked for. */
  private Optional<Property> event(String rest, List<PropertyMention> labels) {
    Optional<Property> named = labelled(labels).filter(Inquiries::isDate).findFirst();
    Optional<Property> event = named.or(() -> events.find(rest).stream().flatMap(match -> match.values().stream()).findFirst());
    boolean coming = TO_COME.matcher(rest).lookingAt();
    return event.map(came -> coming ? expectations.of(came).orElse(came) : came);
  }

  /** {@code Who built it?}. */
  private Optional<Property> who(String question) {
    Matcher who = WHO.matcher(question);
    return who.matches() ? things.stream().filter(property -> verbs.isOf(property, who.group(1))).findFirst() : Optional.empty();
  }
}
