/**
 * From bytes to a {@link org.gainsay.document.Document}, whatever their format. Start at {@link
 * org.gainsay.document.read.DocumentReader}.
 */
@NullMarked
package org.gainsay.document.read;

import org.jspecify.annotations.NullMarked;
