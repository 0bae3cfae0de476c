package org.gainsay.extract.recognise.thing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.extract.sentence.Nouns;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.Mention.PropertyMention;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Individual;
import org.gainsay.vocabulary.word.Labels;
import org.gainsay.vocabulary.word.Names;
import org.gainsay.vocabulary.word.Property;

/**
 * {@code built by Northern Works}, {@code opened in May 1903 by the Northern Works}: things that no
 * vocabulary knows, named behind words that end in {@code by}.
 */
public final class NewThings {
  static final String NAME =
      "(\\p{Lu}[\\p{L}\\p{N}&.'’-]{1,30}(?<![.'’-])(?:[\\s\\u00a0](?:(?:of|for|de|do|da|del|di|du|des|la|van|von|der|&)\\s)?\\p{Lu}[\\p{L}\\p{N}&.'’-]{0,30}(?<![.'’-])){0,4})";

  /** {@code the bridge team at}, {@code the firm of}, {@code the insurer}, {@code a yard called}: what those are, or work for, whom a thing is by. */
  private static final String PEOPLE =
      "\\s+(?:the\\s+)?(?:(?:[\\p{L}-]{1,16}\\s+){0,3}(?:team|people|group|folks|researchers|engineers|staff|students)\\s+(?:at|of|from|in)\\s+(?:the\\s+)?"
          + "|(?<=the\\s)(?:\\p{Lu}(?:\\p{Ll}{1,10}(?:an|ish|ese)|rench|utch|wiss|elsh|reek)\\s+)?(?:(?!(?:in|on|at|of|to|by|and|for|from|near|with|who|that)\\s)\\p{Ll}[\\p{Ll}-]{2,15}\\s+){1,3}(?:of\\s+)?"
          + "|an?\\s+(?:\\p{Ll}[\\p{Ll}-]{2,15}\\s+){1,3}(?:called|named)\\s+)?";
  private static final Pattern AFTER_BY = Pattern.compile("\\bby" + PEOPLE + NAME);
  private static final Pattern NAMED = Pattern.compile(PEOPLE + NAME);
  private static final Pattern LEADS = Pattern.compile(".*\\s(?:by|at|from|of)");
  /** The properties whose values are no subjects themselves: those are named as such. */
  private final Set<Property> makers = new LinkedHashSet<>();

  private final Called called;
  private final ByPhrases phrases;
  private final Owners owners;
  private final ActiveMakers actives;

  private NewThings(Called called, ByPhrases phrases, Owners owners, ActiveMakers actives) {
    this.called = called;
    this.phrases = phrases;
    this.owners = owners;
    this.actives = actives;
  }

  /**
   * Those of some properties.
   *
   * @param subjects IRIs of the classes of subjects
   * @param nouns what these are called, in small letters
   */
  public static NewThings of(List<Property> properties, Set<String> subjects, Set<String> nouns) {
    List<Property> made =
        properties.stream()
            .filter(property -> Collections.disjoint(property.range().classes(), subjects))
            .toList();
    boolean told = made.size() == 1;
    NewThings things =
        new NewThings(new Called(Set.copyOf(made)), new ByPhrases(properties), new Owners(subjects, nouns, told), new ActiveMakers(subjects, told ? verbs(made.get(0)) : Set.of()));
    things.makers.addAll(made);
    return things;
  }

  /** The verbs of its labels that end in {@code by}, without their endings. */
  private static Set<String> verbs(Property made) {
    return made.labels().all().stream()
        .map(label -> label.toLowerCase(Locale.ROOT))
        .filter(words -> words.endsWith(ByPhrases.BY))
        .map(words -> ActiveMakers.stem(ByPhrases.verb(words)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * A thing and of what it is a value.
   *
   * @param words that say so
   */
  public record Found(Property property, NameMention name, Span words) {}

  /** Those that are told by what they do or made. */
  public Doings doings(ActiveVerbs verbs, Nouns nouns, Set<String> subjects) {
    List<FromMakers> from = makers.size() == 1 ? List.of(new FromMakers(makers.iterator().next(), subjects)) : List.of();
    return new Doings(new Doers(List.copyOf(makers), verbs), from, nouns);
  }

  public List<Found> in(Sentence sentence) {
    List<Found> found = new ArrayList<>(behindLabels(sentence));
    new Apposed(makers).in(sentence).stream()
        .filter(beside -> UnknownName.is(sentence, beside.name()))
        .forEach(beside -> found.add(found(sentence, new ByPhrases.Lead(beside.label().property(), beside.label().span().start()), beside.name())));
    Stream.concat(owners.in(sentence).stream(), actives.in(sentence).stream())
        .filter(name -> UnknownName.is(sentence, name))
        .forEach(name -> found.add(found(sentence, new ByPhrases.Lead(makers.iterator().next(), name.start()), name)));
    if (phrases.mayStandIn(sentence)) {
      behindBy(sentence, found);
    }
    listed(sentence, found);
    for (Called.Named each : called.in(sentence)) {
      if (UnknownName.is(sentence, each.name()) && found.stream().noneMatch(known -> known.name().span().overlaps(each.name()))) {
        found.add(found(sentence, new ByPhrases.Lead(each.property(), each.name().start()), each.name()));
      }
    }
    return found;
  }

  private void behindBy(Sentence sentence, List<Found> found) {
    Matcher by = AFTER_BY.matcher(sentence.text()).region(sentence.span().start(), sentence.span().end());
    while (by.find()) {
      Span name = bare(by);
      if (UnknownName.is(sentence, name)) {
        phrases.led(sentence, by.start()).ifPresent(lead -> found.add(found(sentence, lead, name)));
      }
    }
  }

  /** {@code Northern Works}, alone: those of some names that nobody knows, as values of a property whose are no subjects. */
  public List<Found> named(Sentence sentence, Property property, List<Span> names) {
    return names.stream()
        .filter(name -> makers.contains(property) && UnknownName.is(sentence, name))
        .map(name -> found(sentence, new ByPhrases.Lead(property, name.start()), name))
        .toList();
  }

  /** {@code built at Northern Works}: directly behind words for a property that end in a preposition. */
  private List<Found> behindLabels(Sentence sentence) {
    List<Found> found = new ArrayList<>();
    for (PropertyMention label : sentence.mentions().properties()) {
      String words = sentence.passage().slice(label.span());
      if (makers.contains(label.property()) && !words.endsWith(ByPhrases.BY) && LEADS.matcher(words).matches()) {
        Matcher name = NAMED.matcher(sentence.text()).region(label.span().end(), sentence.span().end());
        Span span = name.lookingAt() ? bare(name) : label.span();
        if (name.lookingAt() && UnknownName.is(sentence, span)) {
          found.add(found(sentence, new ByPhrases.Lead(label.property(), label.span().start()), span));
        }
      }
    }
    return found;
  }

  /** {@code links Y and Z}: all those that are listed behind a label. */
  private void listed(Sentence sentence, List<Found> found) {
    for (PropertyMention label : sentence.mentions().properties()) {
      for (Span name : makers.contains(label.property()) ? NameList.behind(sentence, label.span()) : List.<Span>of()) {
        if (UnknownName.is(sentence, name) && found.stream().noneMatch(known -> known.name().span().overlaps(name))) {
          found.add(found(sentence, new ByPhrases.Lead(label.property(), label.span().start()), name));
        }
      }
    }
  }

  /** {@code built in May 1903 by Y}, where Y is known: the words that lead to it. */
  public Optional<Span> led(Sentence sentence, Property property, Span name) {
    return phrases
        .before(sentence, name)
        .filter(lead -> lead.property().equals(property))
        .map(lead -> new Span(lead.start(), name.start() - 1));
  }

  /** {@code run by Y}: of what Y is a value by the words that lead to it, one whose values are no subjects, whatever it is known for. */
  public Optional<Found> led(Sentence sentence, NameMention name) {
    return phrases
        .before(sentence, name.span())
        .filter(lead -> makers.contains(lead.property()))
        .map(lead -> new Found(lead.property(), name, new Span(lead.start(), name.span().start() - 1)));
  }

  /** A name without the ending that makes it an owner. */
  private static Span bare(Matcher name) {
    return new Span(name.start(1), name.end(1) - Owners.ending(name.group(1)));
  }

  /** A name that nobody knows, as what a property has for its values. */
  static NameMention mention(Sentence sentence, Property property, Span name) {
    String words = sentence.passage().slice(name).replace('\u00a0', ' ');
    return new NameMention(name, new Individual(Names.iri(words), new Labels(words, List.of(), List.of()), property.range().classes(), false));
  }

  private static Found found(Sentence sentence, ByPhrases.Lead lead, Span name) {
    return new Found(
        lead.property(),
        mention(sentence, lead.property(), name),
        new Span(lead.start(), Math.max(lead.start(), name.start() - 1)));
  }
}
