/** A stretch of text as it is read, and where each of its units stands in the file. */
@NullMarked
package org.gainsay.document.passage;

import org.jspecify.annotations.NullMarked;
