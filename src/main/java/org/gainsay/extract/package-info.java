/**
 * Mentions and structure to statements, one recogniser for each kind of statement. Start at {@link
 * org.gainsay.extract.Extractor}.
 */
@NullMarked
package org.gainsay.extract;

import org.jspecify.annotations.NullMarked;
