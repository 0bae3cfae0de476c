/**
 * In which conditions a figure of a sentence was measured. Start at {@link
 * org.gainsay.extract.recognise.score.MeasuredOn}.
 */
@NullMarked
package org.gainsay.extract.recognise.score;

import org.jspecify.annotations.NullMarked;
