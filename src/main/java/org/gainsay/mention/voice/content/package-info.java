/**
 * What is said: where it begins and ends. Start at {@link
 * org.gainsay.mention.voice.content.Content}.
 */
@NullMarked
package org.gainsay.mention.voice.content;

import org.jspecify.annotations.NullMarked;
