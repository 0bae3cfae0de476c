/**
 * Names that nobody knows, told by what a text says of them. Start at {@link
 * org.gainsay.extract.naming.told.Introduced}.
 */
@NullMarked
package org.gainsay.extract.naming.told;

import org.jspecify.annotations.NullMarked;
