package org.gainsay.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.mention.Mention.CueMention;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.Mention.PropertyMention;
import org.gainsay.mention.Phrases.Match;
import org.gainsay.mention.figure.FigureFinder;
import org.gainsay.mention.figure.UnitConversion;
import org.gainsay.quantity.Unit;
import org.gainsay.vocabulary.CountedUnit;
import org.gainsay.vocabulary.Cue;
import org.gainsay.vocabulary.CueKind;
import org.gainsay.vocabulary.Individual;
import org.gainsay.vocabulary.Property;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Finds everything that can be seen in a text before anything is bound. Linear in the text. */
public final class MentionFinder {
  /** Kinds of cue whose words the figures read themselves. */
  private static final Set<CueKind> OF_FIGURES =
      Set.of(
          CueKind.MAGNITUDE, CueKind.APPROXIMATION, CueKind.LOWER_BOUND, CueKind.UPPER_BOUND,
          CueKind.ABBREVIATION);

  private final FigureFinder figures;
  private final Gazetteer gazetteer;
  private final NameShape shape;
  private final Phrases<Property> labels;
  private final Phrases<Property> properties;
  private final Phrases<Cue> cues;
  private final Phrases<Cue> disclosures;
  private final Set<Property> ofDocuments;
  private final Set<Unit> binaryUnits;
  private final NameFinder names;
  private final @Nullable LocalDate spokenOn;

  private MentionFinder(MentionFinder common, NameFinder names, @Nullable LocalDate day) {
    this.figures = common.figures;
    this.gazetteer = common.gazetteer;
    this.shape = common.shape;
    this.labels = common.labels;
    this.properties = common.properties;
    this.cues = common.cues;
    this.disclosures = common.disclosures;
    this.ofDocuments = common.ofDocuments;
    this.binaryUnits = common.binaryUnits;
    this.names = names;
    this.spokenOn = day;
  }

  private MentionFinder(Vocabulary vocabulary) {
    this.figures = FigureFinder.of(vocabulary);
    this.gazetteer = new Gazetteer(vocabulary);
    this.shape =
        new NameShape(
            vocabulary.individuals().stream().filter(gazetteer::isSubject).toList());
    this.labels = labels(vocabulary);
    this.properties = phrases(vocabulary);
    this.cues = phrases(vocabulary.cues().stream().filter(MentionFinder::isSoughtAlone));
    this.disclosures = phrases(vocabulary.cues(CueKind.DISCLOSURE).stream());
    this.ofDocuments = Set.copyOf(vocabulary.documentProperties());
    this.binaryUnits =
        vocabulary.units().stream()
            .filter(CountedUnit::binaryPrefixes)
            .map(CountedUnit::unit)
            .collect(Collectors.toUnmodifiableSet());
    this.names = new NameFinder(gazetteer, shape, new Phrases<>(), new Phrases<>());
    this.spokenOn = null;
  }

  private static boolean isSoughtAlone(Cue cue) {
    return !OF_FIGURES.contains(cue.kind()) && cue.kind() != CueKind.DISCLOSURE;
  }

  private static Phrases<Property> labels(Vocabulary vocabulary) {
    Phrases<Property> labels = new Phrases<>();
    for (Property property : vocabulary.properties()) {
      property.labels().shown().forEach(label -> labels.addWords(label, property));
    }
    for (Property property : vocabulary.documentProperties()) {
      property.labels().shown().forEach(label -> labels.addWords(label, property));
    }
    return labels;
  }

  private static Phrases<Property> phrases(Vocabulary vocabulary) {
    Phrases<Property> phrases = new Phrases<>();
    for (Property property : vocabulary.properties()) {
      property.labels().all().forEach(label -> phrases.addWords(label, property));
    }
    return phrases;
  }

  private static Phrases<Cue> phrases(Stream<Cue> cues) {
    Phrases<Cue> phrases = new Phrases<>();
    cues.forEach(cue -> cue.words().forEach(word -> phrases.addWords(word, cue)));
    return phrases;
  }

  public static MentionFinder of(Vocabulary vocabulary) {
    return new MentionFinder(vocabulary);
  }

  /**
   * A finder that also knows the names of one document.
   *
   * @param stems what further names of it begin with
   * @param day on which it speaks
   */
  public MentionFinder with(
      List<Individual> own, List<Individual> stems, @Nullable LocalDate day) {
    NameFinder finder = new NameFinder(gazetteer, shape, phrases(own), phrases(stems));
    return new MentionFinder(this, finder, day);
  }

  private static Phrases<Individual> phrases(List<Individual> individuals) {
    Phrases<Individual> phrases = new Phrases<>();
    individuals.forEach(individual -> Gazetteer.add(phrases, individual));
    return phrases;
  }

  public Mentions find(String text) {
    Folded folded = new Folded(text);
    List<Figure> seen = figures.find(text, spokenOn);
    List<PropertyMention> labels = labels(folded);
    List<NameMention> found = names.find(text, folded, new Stops(seen, labels)::after);
    List<Figure> figuresOutside = Covered.figures(seen, found);
    List<PropertyMention> clear = Covered.labels(labels, found);
    return new Mentions(text, figuresOutside, found, clear, cues(text, folded));
  }

  private List<PropertyMention> labels(Folded text) {
    List<PropertyMention> mentions = new ArrayList<>();
    for (Match<Property> match : properties.find(text)) {
      match.values().forEach(value -> mentions.add(new PropertyMention(match.span(), value)));
    }
    return mentions;
  }

  private List<CueMention> cues(String text, Folded folded) {
    List<CueMention> mentions = new ArrayList<>();
    add(cues.find(folded), mentions);
    add(disclosures.find(folded), mentions);
    mentions.sort(Comparator.comparing(CueMention::span));
    return Silences.join(text, mentions);
  }

  private static void add(List<Match<Cue>> matches, List<CueMention> mentions) {
    for (Match<Cue> match : matches) {
      match.values().forEach(value -> mentions.add(new CueMention(match.span(), value)));
    }
  }

  /** The properties that a whole text is a label of; those of documents among them. */
  public List<Property> property(String label) {
    return labels.whole(label);
  }

  /** Whether a property is one of the document itself, such as its date, and no claim. */
  public boolean isOfDocument(Property property) {
    return ofDocuments.contains(property);
  }

  /** Units for which people write K and M for powers of 1024 as well. */
  public Set<Unit> binaryUnits() {
    return binaryUnits;
  }

  /** What says a figure in another unit. */
  public UnitConversion conversion() {
    return figures.conversion();
  }

  /** The individuals that a whole text names. */
  public List<Individual> named(String name) {
    return gazetteer.whole(name);
  }

  /** The subject that a whole text names, if the vocabulary knows it. */
  public Optional<Individual> subject(String name) {
    return gazetteer.subject(name);
  }

  /** Whether a whole text names a thing of the vocabulary that is no subject: a maker, say. */
  public boolean isOther(String name) {
    return named(name).stream().anyMatch(thing -> !isSubject(thing)) && subject(name).isEmpty();
  }

  public boolean isSubject(Individual individual) {
    return gazetteer.isSubject(individual);
  }
}
