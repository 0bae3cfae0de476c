/**
 * Running text to statements, one recogniser for each kind of sentence. Start at {@link
 * org.gainsay.extract.prose.ProseReader}.
 */
@NullMarked
package org.gainsay.extract.prose;

import org.jspecify.annotations.NullMarked;
