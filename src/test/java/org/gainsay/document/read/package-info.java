/** Tests of reading. */
@NullMarked
package org.gainsay.document.read;

import org.jspecify.annotations.NullMarked;
