/** Who repeats whom: sources that cite, and sentences that are nearly the same. */
@NullMarked
package org.gainsay.trust.origin;

import org.jspecify.annotations.NullMarked;
