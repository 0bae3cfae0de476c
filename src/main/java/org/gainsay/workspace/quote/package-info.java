/**
 * What documents say word for word, read again from their files: as a reader sees it, and whether a
 * quotation still stands there. Start at {@link org.gainsay.workspace.quote.ShownQuotes}.
 */
@NullMarked
package org.gainsay.workspace.quote;

import org.jspecify.annotations.NullMarked;
