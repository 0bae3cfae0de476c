/**
 * Units as they are written, powers and quotients included. Start at {@link
 * org.gainsay.mention.measure.unit.UnitReader}.
 */
@NullMarked
package org.gainsay.mention.measure.unit;

import org.jspecify.annotations.NullMarked;
