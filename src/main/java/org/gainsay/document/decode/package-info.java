/**
 * From bytes to text: byte order marks, character sets, damage, and texts that someone decoded with
 * the wrong code page before. Start at {@link org.gainsay.document.decode.Decoder}.
 */
@NullMarked
package org.gainsay.document.decode;

import org.jspecify.annotations.NullMarked;
