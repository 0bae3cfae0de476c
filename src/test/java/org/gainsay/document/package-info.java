/** Tests of reading. */
@NullMarked
package org.gainsay.document;

import org.jspecify.annotations.NullMarked;
