/**
 * What the words of one sentence say of a value in it: whose it is, of which property, how surely,
 * on whose word. Start at {@link org.gainsay.extract.sentence.Sentence}.
 */
@NullMarked
package org.gainsay.extract.sentence;

import org.jspecify.annotations.NullMarked;
