/**
 * How a sentence stands to a value in it: sure or not, denied, of a part, of others, a mere
 * difference. Start at {@link org.gainsay.extract.sentence.stance.Mood}.
 */
@NullMarked
package org.gainsay.extract.sentence.stance;

import org.jspecify.annotations.NullMarked;
