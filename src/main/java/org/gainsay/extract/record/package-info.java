/**
 * Keys and values to statements: what a key means, in which unit it speaks, and whom its record is
 * about. Start at {@link org.gainsay.extract.record.EntryRecogniser}.
 */
@NullMarked
package org.gainsay.extract.record;

import org.jspecify.annotations.NullMarked;
