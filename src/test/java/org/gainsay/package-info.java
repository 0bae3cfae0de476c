/** Tests of the whole flow and of the house itself. */
@NullMarked
package org.gainsay;

import org.jspecify.annotations.NullMarked;
