package org.gainsay.vocabulary.word;

import org.gainsay.quantity.Unit;

/**
 * A unit of the vocabulary's own, such as the token.
 *
 * @param labels singular and plural, as people write them
 * @param binaryPrefixes whether people write K and M for 1024 and 1024² as well
 */
public record CountedUnit(Unit unit, Labels labels, boolean binaryPrefixes) {}
