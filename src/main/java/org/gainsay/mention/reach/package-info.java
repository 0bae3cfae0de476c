/**
 * How far a hedge or a denial reaches in its sentence. Start at {@link
 * org.gainsay.mention.reach.ScopeReader}.
 */
@NullMarked
package org.gainsay.mention.reach;

import org.jspecify.annotations.NullMarked;
