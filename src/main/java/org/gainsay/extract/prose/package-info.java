/**
 * Running text to statements: fields, leads, sentences after one another. Start at {@link
 * org.gainsay.extract.prose.ProseReader}.
 */
@NullMarked
package org.gainsay.extract.prose;

import org.jspecify.annotations.NullMarked;
