package org.gainsay.vocabulary.word;

/**
 * A column or key that stands for a concept.
 *
 * @param key as a column head or a JSON key has it
 * @param concept IRI of the concept that is there, or not, by what the cell says
 * @param property IRI of the property whose value the concept is
 */
public record Presence(String key, String concept, String property) {}
