/**
 * What figures of a sentence say without words for a property directly beside them, and what else they say. Start at
 * {@link org.gainsay.extract.recognise.figure.BareItems}.
 */
@NullMarked
package org.gainsay.extract.recognise.figure;

import org.jspecify.annotations.NullMarked;
