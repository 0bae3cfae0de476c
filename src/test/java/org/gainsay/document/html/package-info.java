/** Tests of reading. */
@NullMarked
package org.gainsay.document.html;

import org.jspecify.annotations.NullMarked;
