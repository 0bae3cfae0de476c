/**
 * What {@code gainsay mentions} shows: mentions with their places in the document and their reach.
 * Start at {@link org.gainsay.mention.sight.SightingFinder}.
 */
@NullMarked
package org.gainsay.mention.sight;

import org.jspecify.annotations.NullMarked;
