/** Tests of reading. */
@NullMarked
package org.gainsay.document.text;

import org.jspecify.annotations.NullMarked;
