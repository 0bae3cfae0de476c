package org.gainsay.extract.naming;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.claim.Term;
import org.gainsay.document.Block;
import org.gainsay.document.Document;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.naming.code.CodedNames;
import org.gainsay.extract.naming.head.HeadNames;
import org.gainsay.extract.naming.head.RecordNames;
import org.gainsay.extract.naming.told.HeadedNames;
import org.gainsay.extract.naming.told.Introduced;
import org.gainsay.extract.naming.told.MarkedNames;
import org.gainsay.extract.naming.told.PartNames;
import org.gainsay.extract.naming.told.Shape;
import org.gainsay.extract.naming.weighed.WeighedNames;
import org.gainsay.extract.page.Blocks;
import org.gainsay.extract.page.Subject;
import org.gainsay.mention.MentionFinder;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.Individual;
import org.gainsay.vocabulary.word.Names;
import org.jspecify.annotations.Nullable;

/**
 * The names that a document adds to those of the vocabulary: its own subject, short forms of the
 * subject's siblings, and what stands at the heads of its tables and looks like a name.
 */
public final class OwnNames {
  private static final int MOST = 200;
  private static final String THE = "The ";

  private final Vocabulary vocabulary;
  private final MentionFinder finder;
  private final HeadNames heads;
  private final RecordNames records;
  private final NamedByNoun nouns;
  private final NumberedNames numbered;
  private final SmallNames small;
  private final SetApart apart;
  private final CalledNames called;
  private final MadeNames made;
  private final SeriesNames series;
  private final Siblings siblings;
  private final FamilySizes sizes;
  private final Set<String> classes;

  /** What was found in the last document, by its blocks. */
  private final IdentityHashMap<List<Block>, Found> last = new IdentityHashMap<>();

  /**
   * Names of a document that are the same whomever it is about.
   *
   * @param shaped told by their form and place
   * @param told by what the text says of them
   * @param weighed by several signs together, each with its short forms
   */
  private record Found(Set<String> shaped, Set<String> told, Map<String, List<String>> weighed) {}

  public OwnNames(Vocabulary vocabulary, MentionFinder finder) {
    this.vocabulary = vocabulary;
    this.finder = finder;
    this.heads = new HeadNames(vocabulary.kinds(), finder);
    this.records = new RecordNames(vocabulary.kinds().nouns(), finder);
    this.nouns = new NamedByNoun(vocabulary, finder);
    this.numbered = new NumberedNames(vocabulary.kinds().nouns(), finder);
    this.small = new SmallNames(vocabulary, finder);
    this.apart = new SetApart(vocabulary, finder);
    this.called = new CalledNames(vocabulary, finder);
    this.siblings = new Siblings(vocabulary);
    this.made = new MadeNames(vocabulary, finder);
    this.series = new SeriesNames(vocabulary, finder);
    this.sizes = new FamilySizes(vocabulary, finder);
    this.classes = vocabulary.kinds().classes();
  }

  private OwnNames(OwnNames common, MentionFinder finder) {
    this.vocabulary = common.vocabulary;
    this.finder = finder;
    this.heads = new HeadNames(vocabulary.kinds(), finder);
    this.records = new RecordNames(vocabulary.kinds().nouns(), finder);
    this.nouns = common.nouns.with(finder);
    this.small = common.small.with(finder);
    this.numbered = common.numbered.with(finder);
    this.sizes = new FamilySizes(vocabulary, finder);
    this.apart = common.apart.with(finder);
    this.called = common.called.with(finder);
    this.siblings = common.siblings;
    this.made = common.made.with(finder);
    this.series = common.series.with(finder);
    this.classes = common.classes;
  }

  /** Those of one document, in which short texts that come again are read once; for one thread. */
  public OwnNames with(MentionFinder reading) {
    return new OwnNames(this, reading);
  }

  public List<Individual> of(Document document, @Nullable Subject subject) {
    List<Individual> own = new ArrayList<>();
    if (subject != null) {
      boolean known = vocabulary.individual(subject.term().iri()).isPresent();
      own.addAll(known ? siblings.of(subject) : List.of(Siblings.individual(subject.term(), withoutMaker(subject.term().label()), classes)));
    }
    own.addAll(made.in(document, classes));
    found(document).weighed().forEach((name, shorts) -> own.add(Siblings.individual(new Term(Names.iri(name), name), shorts, classes)));
    Set<String> names = in(document, subject);
    own.forEach(known -> names.removeAll(known.labels().all()));
    names.forEach(name -> own.add(individual(new Term(Names.iri(name), name))));
    List<Individual> all = new ArrayList<>(ShortNames.withRests(own, subject, vocabulary.kinds().nouns()));
    all.addAll(ShortNames.of(document, stems(own), vocabulary.kinds().nouns()));
    all.addAll(GivenNames.of(document, finder, List.copyOf(all), classes));
    all.addAll(called.of(document, List.copyOf(all)));
    return all;
  }

  private Set<String> in(Document document, @Nullable Subject subject) {
    Found found = found(document);
    Set<String> names = new LinkedHashSet<>(found.shaped());
    String about = subject == null ? "" : subject.term().label();
    names.addAll(apart.in(document, Siblings.family(about)));
    names.addAll(found.told());
    names.addAll(CodedNames.in(document, about));
    names.addAll(Versions.in(document, about));
    names.addAll(sizes.in(document, about, names));
    names.addAll(subject == null ? Described.in(document, finder, vocabulary.kinds().nouns()) : Set.of());
    names.addAll(MarkedNames.in(document, finder, vocabulary.kinds().nouns(), subject == null));
    names.addAll(subject == null ? HeadedNames.in(document, finder) : Set.of());
    names.removeIf(name -> name.startsWith(THE) && names.contains(name.substring(THE.length())));
    names.removeIf(name -> PartNames.isOne(name, vocabulary.kinds().nouns()));
    return names;
  }

  /** Looked for once: who looks for the subject asks, and then who reads. */
  private Found found(Document document) {
    if (!last.containsKey(document.blocks())) {
      last.clear();
    }
    return last.computeIfAbsent(
        document.blocks(),
        blocks ->
            new Found(shaped(document), Introduced.in(document, vocabulary, finder), WeighedNames.in(document, finder, vocabulary.kinds().nouns())));
  }

  private Set<String> shaped(Document document) {
    Set<String> names = heads.in(document);
    names.addAll(records.in(document));
    names.addAll(nouns.in(document));
    names.addAll(numbered.in(document));
    names.addAll(series.in(document));
    names.addAll(small.in(document));
    Blocks.all(document).forEach(passage -> alike(names, passage));
    return names;
  }

  /** What further names begin with: the first part of each that nobody knows. */
  public List<Individual> stems(List<Individual> own) {
    Set<String> stems = new LinkedHashSet<>();
    for (Individual individual : own) {
      boolean unknown = vocabulary.individual(individual.iri()).isEmpty();
      stems.add(unknown ? Siblings.family(individual.labels().preferred()) : "");
    }
    stems.remove("");
    return stems.stream()
        .filter(stem -> finder.named(stem).isEmpty())
        .map(stem -> individual(new Term(Names.iri(stem), stem)))
        .toList();
  }

  private Individual individual(Term term) {
    return Siblings.individual(term, List.of(), classes);
  }

  /** {@code K5 Tourer} of a subject that is called {@code Alder K5 Tourer}, where Alder is known and no such thing. */
  private List<String> withoutMaker(String name) {
    return finder.find(name).names().stream()
        .filter(lead -> lead.span().start() == 0 && !lead.individual().concept() && !finder.isSubject(lead.individual()))
        .map(lead -> name.substring(lead.span().end()).strip())
        .filter(Shape::isVersioned)
        .limit(1)
        .toList();
  }

  /** What is made as known names are. */
  private void alike(Set<String> names, Passage passage) {
    if (names.size() < MOST) {
      finder.alike(passage.text()).stream().filter(name -> !RecordNames.isKnown(name, finder)).forEach(names::add);
    }
  }
}
