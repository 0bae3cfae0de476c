/**
 * A word of saying in its sentence, and the quotations there. Start at {@link
 * org.gainsay.mention.voice.verb.Saying}.
 */
@NullMarked
package org.gainsay.mention.voice.verb;

import org.jspecify.annotations.NullMarked;
