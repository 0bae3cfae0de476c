/**
 * Where something stands: a document's origin and text, stretches of it, lines and columns. Start at {@link org.gainsay.source.SourceText}.
 */
@NullMarked
package org.gainsay.source;

import org.jspecify.annotations.NullMarked;
