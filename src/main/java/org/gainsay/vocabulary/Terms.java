package org.gainsay.vocabulary;

import java.util.List;
import java.util.Map;
import org.gainsay.vocabulary.word.Individual;
import org.gainsay.vocabulary.word.Property;

/**
 * The terms that are looked up by name and not searched for.
 *
 * @param individuals by every IRI that they have, in the order of the files
 * @param conditions of values, by name, in the order of the files
 * @param documentProperties what a document states of itself
 */
public record Terms(
    Map<String, Individual> individuals, Map<String, Property> conditions, List<Property> documentProperties) {}
