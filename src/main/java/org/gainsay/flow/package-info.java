/** One document through its stages, and many at once. */
@NullMarked
package org.gainsay.flow;

import org.jspecify.annotations.NullMarked;
