/**
 * Names as programs write them, in small letters with hyphens. Start at {@link
 * org.gainsay.extract.naming.code.CodedNames}.
 */
@NullMarked
package org.gainsay.extract.naming.code;

import org.jspecify.annotations.NullMarked;
