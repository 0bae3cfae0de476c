/** Tests of reading. */
@NullMarked
package org.gainsay.document.json;

import org.jspecify.annotations.NullMarked;
