/** Tests of reading. */
@NullMarked
package org.gainsay.document.markdown;

import org.jspecify.annotations.NullMarked;
