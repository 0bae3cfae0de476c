/**
 * The units of QUDT, how English writes them, and how they convert. Start at {@link
 * org.gainsay.mention.unit.UnitCatalogue}.
 */
@NullMarked
package org.gainsay.mention.unit;

import org.jspecify.annotations.NullMarked;
