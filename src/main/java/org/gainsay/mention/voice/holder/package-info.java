/**
 * Who says it: the noun phrase before a verb or behind it. Start at {@link
 * org.gainsay.mention.voice.holder.Subject}.
 */
@NullMarked
package org.gainsay.mention.voice.holder;

import org.jspecify.annotations.NullMarked;
