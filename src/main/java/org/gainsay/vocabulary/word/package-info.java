/** What a vocabulary is made of: properties, individuals, units, cues and their names. */
@NullMarked
package org.gainsay.vocabulary.word;

import org.jspecify.annotations.NullMarked;
