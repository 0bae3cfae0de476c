package org.gainsay.extract.recognise.thing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.Mention.Figure;
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
  private static final String BY = " by";
  static final String NAME =
      "(\\p{Lu}[\\p{L}\\p{N}&.'’-]{1,30}(?<![.'’-])(?:[\\s\\u00a0](?:(?:of|for|de)\\s)?\\p{Lu}[\\p{L}\\p{N}&.'’-]{0,30}(?<![.'’-])){0,4})";

  /** {@code the bridge team at}: those who work for whom a thing is by. */
  private static final String PEOPLE =
      "\\s+(?:the\\s+)?(?:(?:[\\p{L}-]{1,16}\\s+){0,3}(?:team|people|group|folks|researchers|engineers|staff|students)\\s+(?:at|of|from|in)\\s+(?:the\\s+)?)?";
  private static final Pattern AFTER_BY = Pattern.compile("\\bby" + PEOPLE + NAME);
  private static final Pattern BY_NAME = Pattern.compile("\\bby\\s(?:the\\s)?$");
  private static final Pattern NAMED = Pattern.compile(PEOPLE + NAME);
  private static final Pattern LEADS = Pattern.compile(".*\\s(?:by|at|from|of)");
  private static final Pattern LED = Pattern.compile("(\\p{L}+)\\s+(?:in|on|at)\\s$");
  /** {@code built from scratch by}. */
  private static final Pattern FROM = Pattern.compile("(\\p{L}+)\\s+(?:from|in|at|on)\\s+\\p{Ll}{3,14}\\s$");
  private static final Pattern LAST = Pattern.compile("(\\p{L}+)\\s$");

  private final Map<String, Property> byVerb = new HashMap<>();

  /** The properties whose values are no subjects themselves: those are named as such. */
  private final Set<Property> makers = new HashSet<>();

  private final Owners owners;
  private final ActiveMakers actives;

  private NewThings(Owners owners, ActiveMakers actives) {
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
    NewThings things = new NewThings(new Owners(subjects, nouns, told), new ActiveMakers(subjects, told ? verbs(made.get(0)) : Set.of()));
    things.makers.addAll(made);
    for (Property property : properties) {
      for (String label : property.labels().all()) {
        String words = label.toLowerCase(Locale.ROOT);
        if (words.endsWith(BY)) {
          String verb = words.substring(0, words.length() - BY.length());
          things.byVerb.putIfAbsent(verb.substring(verb.lastIndexOf(' ') + 1), property);
        }
      }
    }
    return things;
  }

  /** The verbs of its labels that end in {@code by}, without their endings. */
  private static Set<String> verbs(Property made) {
    return made.labels().all().stream()
        .map(label -> label.toLowerCase(Locale.ROOT))
        .filter(words -> words.endsWith(BY))
        .map(words -> words.substring(0, words.length() - BY.length()))
        .map(verb -> ActiveMakers.stem(verb.substring(verb.lastIndexOf(' ') + 1)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * A thing and of what it is a value.
   *
   * @param words that say so
   */
  public record Found(Property property, NameMention name, Span words) {}

  public List<Found> in(Sentence sentence) {
    List<Found> found = new ArrayList<>(behindLabels(sentence));
    new Apposed(makers).in(sentence).stream()
        .filter(beside -> UnknownName.is(sentence, beside.name()))
        .forEach(beside -> found.add(found(sentence, new Lead(beside.label().property(), beside.label().span().start()), beside.name())));
    Stream.concat(owners.in(sentence).stream(), actives.in(sentence).stream())
        .filter(name -> UnknownName.is(sentence, name))
        .forEach(name -> found.add(found(sentence, new Lead(makers.iterator().next(), name.start()), name)));
    if (byVerb.isEmpty() || !sentence.passage().slice(sentence.span()).contains(BY)) {
      return found;
    }
    Matcher by = AFTER_BY.matcher(sentence.text()).region(sentence.span().start(), sentence.span().end());
    while (by.find()) {
      Span name = bare(by);
      if (UnknownName.is(sentence, name)) {
        led(sentence, by.start()).ifPresent(lead -> found.add(found(sentence, lead, name)));
      }
    }
    return found;
  }

  /** {@code built at Northern Works}: directly behind words for a property that end in a preposition. */
  private List<Found> behindLabels(Sentence sentence) {
    List<Found> found = new ArrayList<>();
    for (PropertyMention label : sentence.mentions().properties()) {
      String words = sentence.passage().slice(label.span());
      if (makers.contains(label.property()) && !words.endsWith(BY) && LEADS.matcher(words).matches()) {
        Matcher name = NAMED.matcher(sentence.text()).region(label.span().end(), sentence.span().end());
        Span span = name.lookingAt() ? bare(name) : label.span();
        if (name.lookingAt() && UnknownName.is(sentence, span)) {
          found.add(found(sentence, new Lead(label.property(), label.span().start()), span));
        }
      }
    }
    return found;
  }

  /** {@code built in May 1903 by Y}, where Y is known: the words that lead to it. */
  public Optional<Span> led(Sentence sentence, Property property, Span name) {
    Matcher by = BY_NAME.matcher(sentence.before(name));
    int start = sentence.span().start();
    return by.find()
        ? led(sentence, start + by.start()).filter(lead -> lead.property().equals(property)).map(lead -> new Span(lead.start(), name.start() - 1))
        : Optional.empty();
  }

  /** A name without the ending that makes it an owner. */
  private static Span bare(Matcher name) {
    return new Span(name.start(1), name.end(1) - Owners.ending(name.group(1)));
  }

  /** The words that lead to {@code by}, with what they ask for. */
  private record Lead(Property property, int start) {}

  private Optional<Lead> led(Sentence sentence, int by) {
    String before = sentence.text().substring(sentence.span().start(), by);
    Optional<Lead> direct = verb(LAST.matcher(before), sentence).or(() -> verb(FROM.matcher(before), sentence));
    if (direct.isPresent()) {
      return direct;
    }
    for (Figure date : sentence.mentions().figures()) {
      if (date.span().end() + 1 == by) {
        String lead = sentence.before(date.span());
        return verb(LED.matcher(lead), sentence).or(() -> verb(LAST.matcher(lead), sentence));
      }
    }
    return Optional.empty();
  }

  private Optional<Lead> verb(Matcher word, Sentence sentence) {
    if (!word.find()) {
      return Optional.empty();
    }
    int start = sentence.span().start() + word.start(1);
    return Optional.ofNullable(byVerb.get(word.group(1).toLowerCase(Locale.ROOT)))
        .map(property -> new Lead(property, start));
  }

  private static Found found(Sentence sentence, Lead lead, Span name) {
    String words = sentence.passage().slice(name).replace('\u00a0', ' ');
    Individual thing =
        new Individual(
            Names.iri(words),
            new Labels(words, List.of(), List.of()),
            lead.property().range().classes(),
            false);
    return new Found(
        lead.property(),
        new NameMention(name, thing),
        new Span(lead.start(), Math.max(lead.start(), name.start() - 1)));
  }
}
