/** Tests of reading. */
@NullMarked
package org.gainsay.document.decode;

import org.jspecify.annotations.NullMarked;
