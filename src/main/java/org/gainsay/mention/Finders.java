package org.gainsay.mention;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.mention.figure.FigureFinder;
import org.gainsay.mention.name.Gazetteer;
import org.gainsay.mention.name.LikeNames;
import org.gainsay.mention.name.NameFinder;
import org.gainsay.mention.name.NameShape;
import org.gainsay.mention.phrase.Phrases;
import org.gainsay.quantity.Unit;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.CountedUnit;
import org.gainsay.vocabulary.word.Individual;

/**
 * All that one vocabulary lets one look for in a text; safe for use by several threads.
 *
 * @param makers IRIs of those who made others
 * @param binaryUnits for which people write K and M for powers of 1024 as well
 */
record Finders(
    FigureFinder figures,
    Gazetteer gazetteer,
    NameShape shape,
    LikeNames like,
    LabelFinder labels,
    CueFinder cues,
    Set<String> makers,
    Set<Unit> binaryUnits) {

  static Finders of(Vocabulary vocabulary) {
    Gazetteer gazetteer = new Gazetteer(vocabulary);
    List<Individual> subjects =
        vocabulary.individuals().stream().filter(gazetteer::isSubject).toList();
    return new Finders(
        FigureFinder.of(vocabulary),
        gazetteer,
        new NameShape(subjects),
        new LikeNames(subjects),
        new LabelFinder(vocabulary),
        new CueFinder(vocabulary),
        vocabulary.facts().makers().all().stream().map(made -> made.maker().iri()).collect(Collectors.toUnmodifiableSet()),
        vocabulary.units().stream()
            .filter(CountedUnit::binaryPrefixes)
            .map(CountedUnit::unit)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** What finds names, those of a document and what they begin with among them. */
  NameFinder names(Phrases<Individual> own, Phrases<Individual> stems) {
    return new NameFinder(gazetteer, shape, own, stems);
  }
}
