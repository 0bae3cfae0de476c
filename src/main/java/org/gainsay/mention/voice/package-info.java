/**
 * Who is said to have said what. Start at {@link org.gainsay.mention.voice.AttributionFinder}.
 */
@NullMarked
package org.gainsay.mention.voice;

import org.jspecify.annotations.NullMarked;
