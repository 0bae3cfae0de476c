/** Whom a sentence speaks of, and which of them a value belongs to. Start at {@link org.gainsay.extract.govern.Governor}. */
@NullMarked
package org.gainsay.extract.govern;

import org.jspecify.annotations.NullMarked;
