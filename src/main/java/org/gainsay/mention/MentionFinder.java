package org.gainsay.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.mention.Mention.DateMention;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.Mention.PropertyMention;
import org.gainsay.mention.name.Covered;
import org.gainsay.mention.name.Gazetteer;
import org.gainsay.mention.name.NameFinder;
import org.gainsay.mention.name.Stops;
import org.gainsay.mention.phrase.Folded;
import org.gainsay.mention.phrase.Phrases;
import org.gainsay.mention.unit.UnitConversion;
import org.gainsay.quantity.Unit;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.Individual;
import org.gainsay.vocabulary.word.Property;
import org.jspecify.annotations.Nullable;

/** Finds everything that can be seen in a text before anything is bound. Linear in the text. */
public final class MentionFinder {
  private final Finders finders;
  private final NameFinder names;
  private final @Nullable LocalDate spokenOn;
  private final @Nullable Recent recent;
  private final @Nullable Texts texts;

  /** What short texts have shown to each thread that reads documents. */
  private final ThreadLocal<LastSeen> everywhere;

  private MentionFinder(MentionFinder common, NameFinder names, @Nullable LocalDate day) {
    this.finders = common.finders;
    this.names = names;
    this.spokenOn = day;
    this.recent = new Recent();
    this.everywhere = common.everywhere;
    this.texts = common.texts == null ? new Texts(everywhere.get()) : common.texts;
  }

  private MentionFinder(Vocabulary vocabulary) {
    this.finders = Finders.of(vocabulary);
    this.names = finders.names(new Phrases<>(), new Phrases<>());
    this.spokenOn = null;
    this.recent = null;
    this.texts = null;
    this.everywhere = ThreadLocal.withInitial(LastSeen::new);
  }

  public static MentionFinder of(Vocabulary vocabulary) {
    return new MentionFinder(vocabulary);
  }

  /**
   * A finder that also knows the names of one document; for one thread. One made of another that
   * read the document sees again what that saw.
   *
   * @param stems what further names of it begin with
   * @param day on which it speaks
   */
  public MentionFinder with(
      List<Individual> own, List<Individual> stems, @Nullable LocalDate day) {
    NameFinder finder = finders.names(phrases(own), phrases(stems));
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

  private Seen seen(String text) {
    return texts == null ? new Seen(text) : texts.of(text);
  }

  private Mentions read(String text) {
    Seen seen = seen(text);
    List<Figure> figured = figures(seen);
    List<PropertyMention> labelled = seen.labels(finders.labels());
    List<NameMention> sought =
        names.find(text, seen.folded(), seen.names(finders.gazetteer()::find), new Stops(figured, labelled)::after);
    List<NameMention> named = Covered.names(sought, figured, text);
    return new Mentions(
        text,
        Covered.figures(figured, named),
        named,
        Covered.labels(labelled, named),
        Covered.cues(seen.cues(finders.cues()), named, text));
  }

  private List<Figure> figures(Seen seen) {
    return seen.figures(finders.figures(), spokenOn);
  }

  /** Whether neither a thing nor a property that is known stands in a text. */
  public boolean isUnknown(String text) {
    Seen seen = seen(text);
    if (!seen.names(finders.gazetteer()::find).isEmpty() || names.mayFind(seen.folded())) {
      Mentions found = find(text);
      return found.names().isEmpty() && found.properties().isEmpty();
    }
    return seen.labels(finders.labels()).isEmpty();
  }

  /** Whether a whole text is a date. */
  public boolean isDate(String text) {
    return figures(seen(text)).stream()
        .anyMatch(figure -> figure instanceof DateMention && figure.span().length() == text.length());
  }

  /** Whether a figure stands in a text, other than in a name. */
  public boolean hasFigure(String text) {
    return !figures(seen(text)).isEmpty() && !find(text).figures().isEmpty();
  }

  /** Whether a word is what a figure before it is counted in: {@code Wh}. */
  public boolean isUnit(String word) {
    String counted = "7 " + word;
    return word.indexOf(' ') < 0 && figures(seen(counted)).stream().anyMatch(figure -> figure.span().length() == counted.length());
  }

  /** The words for properties in a text, those within names among them. */
  public List<PropertyMention> labels(String text) {
    return seen(text).labels(finders.labels());
  }

  /** A text as tables of phrases are asked about it. */
  public Folded folded(String text) {
    return seen(text).folded();
  }

  /** The figures of what was seen, where nobody knows on which day the text speaks. */
  public List<Figure> figuresOnNoDay(Mentions seen) {
    List<Figure> found = finders.figures().findOnNoDay(seen.text(), seen.figures());
    return Covered.figures(found, seen.names());
  }

  /** The properties that a whole text is a label of; those of documents among them. */
  public List<Property> property(String label) {
    return seen(label).asked(finders.labels());
  }

  /** Whether a property is one of the document itself, such as its date, and no claim. */
  public boolean isOfDocument(Property property) {
    return finders.labels().isOfDocument(property);
  }

  /** Whether someone is known to have made others. */
  public boolean isMaker(String iri) {
    return finders.makers().contains(iri);
  }

  /** Units for which people write K and M for powers of 1024 as well. */
  public Set<Unit> binaryUnits() {
    return finders.binaryUnits();
  }

  /** What says a figure in another unit. */
  public UnitConversion conversion() {
    return finders.figures().conversion();
  }

  /** The individuals that a whole text names. */
  public List<Individual> named(String name) {
    return finders.gazetteer().whole(name);
  }

  /** Words of a text that are made as names of subjects are, whether anybody knows them or not. */
  public Set<String> alike(String text) {
    return finders.like().in(text);
  }

  /** The subject that a whole text names, if the vocabulary knows it. */
  public Optional<Individual> subject(String name) {
    return finders.gazetteer().subject(name);
  }

  /** Whether a whole text names a thing of the vocabulary that is no subject: a maker, say. */
  public boolean isOther(String name) {
    return named(name).stream().anyMatch(thing -> !isSubject(thing)) && subject(name).isEmpty();
  }

  /** Whether subjects are called by a word in small letters. */
  public boolean isNoun(String word) {
    return finders.gazetteer().isNoun(word);
  }

  public boolean isSubject(Individual individual) {
    return finders.gazetteer().isSubject(individual);
  }
}
