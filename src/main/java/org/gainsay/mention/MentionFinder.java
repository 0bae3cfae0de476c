package org.gainsay.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.mention.Mention.DateMention;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.Mention.PropertyMention;
import org.gainsay.mention.figure.FigureFinder;
import org.gainsay.mention.name.Covered;
import org.gainsay.mention.name.Gazetteer;
import org.gainsay.mention.name.LikeNames;
import org.gainsay.mention.name.NameFinder;
import org.gainsay.mention.name.NameShape;
import org.gainsay.mention.name.Stops;
import org.gainsay.mention.phrase.Folded;
import org.gainsay.mention.phrase.Phrases;
import org.gainsay.mention.unit.UnitConversion;
import org.gainsay.quantity.Unit;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.CountedUnit;
import org.gainsay.vocabulary.word.Individual;
import org.gainsay.vocabulary.word.Property;
import org.jspecify.annotations.Nullable;

/** Finds everything that can be seen in a text before anything is bound. Linear in the text. */
public final class MentionFinder {
  private final FigureFinder figures;
  private final Gazetteer gazetteer;
  private final NameShape shape;
  private final LikeNames like;
  private final LabelFinder labels;
  private final CueFinder cues;
  private final Set<Unit> binaryUnits;
  private final NameFinder names;
  private final @Nullable LocalDate spokenOn;
  private final @Nullable Recent recent;

  private MentionFinder(MentionFinder common, NameFinder names, @Nullable LocalDate day) {
    this.figures = common.figures;
    this.gazetteer = common.gazetteer;
    this.shape = common.shape;
    this.like = common.like;
    this.labels = common.labels;
    this.cues = common.cues;
    this.binaryUnits = common.binaryUnits;
    this.names = names;
    this.spokenOn = day;
    this.recent = new Recent();
  }

  private MentionFinder(Vocabulary vocabulary) {
    this.figures = FigureFinder.of(vocabulary);
    this.gazetteer = new Gazetteer(vocabulary);
    List<Individual> subjects =
        vocabulary.individuals().stream().filter(gazetteer::isSubject).toList();
    this.shape = new NameShape(subjects);
    this.like = new LikeNames(subjects);
    this.labels = new LabelFinder(vocabulary);
    this.cues = new CueFinder(vocabulary);
    this.binaryUnits =
        vocabulary.units().stream()
            .filter(CountedUnit::binaryPrefixes)
            .map(CountedUnit::unit)
            .collect(Collectors.toUnmodifiableSet());
    this.names = new NameFinder(gazetteer, shape, new Phrases<>(), new Phrases<>());
    this.spokenOn = null;
    this.recent = null;
  }

  public static MentionFinder of(Vocabulary vocabulary) {
    return new MentionFinder(vocabulary);
  }

  /**
   * A finder that also knows the names of one document; for one thread.
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

  /** What is seen in a text; of one document, short texts that come again are read once. */
  public Mentions find(String text) {
    return recent == null ? read(text) : recent.find(text, this::read);
  }

  private Mentions read(String text) {
    Folded folded = new Folded(text);
    List<Figure> seen = figures.find(text, spokenOn);
    List<PropertyMention> found = labels.find(folded);
    List<NameMention> sought = names.find(text, folded, new Stops(seen, found)::after);
    List<NameMention> named = Covered.names(sought, seen, text);
    return new Mentions(
        text,
        Covered.figures(seen, named),
        named,
        Covered.labels(found, named),
        Covered.cues(cues.find(text, folded), named, text));
  }

  /** Whether neither a thing nor a property that is known stands in a text. */
  public boolean isUnknown(String text) {
    Folded folded = new Folded(text);
    if (names.mayFind(folded)) {
      Mentions seen = find(text);
      return seen.names().isEmpty() && seen.properties().isEmpty();
    }
    return labels.find(folded).isEmpty();
  }

  /** Whether a whole text is a date. */
  public boolean isDate(String text) {
    return figures.find(text, spokenOn).stream()
        .anyMatch(figure -> figure instanceof DateMention && figure.span().length() == text.length());
  }

  /** Whether a figure stands in a text, other than in a name. */
  public boolean hasFigure(String text) {
    return !figures.find(text, spokenOn).isEmpty() && !find(text).figures().isEmpty();
  }

  /** The words for properties in a text, those within names among them. */
  public List<PropertyMention> labels(String text) {
    return labels.find(new Folded(text));
  }

  /** The figures of what was seen, where nobody knows on which day the text speaks. */
  public List<Figure> figuresOnNoDay(Mentions seen) {
    List<Figure> found = figures.findOnNoDay(seen.text(), seen.figures());
    return Covered.figures(found, seen.names());
  }

  /** The properties that a whole text is a label of; those of documents among them. */
  public List<Property> property(String label) {
    return labels.whole(label);
  }

  /** Whether a property is one of the document itself, such as its date, and no claim. */
  public boolean isOfDocument(Property property) {
    return labels.isOfDocument(property);
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

  /** Words of a text that are made as names of subjects are, whether anybody knows them or not. */
  public Set<String> alike(String text) {
    return like.in(text);
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
