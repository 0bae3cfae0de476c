/** Which property a figure of a sentence is a value of, and the words that say so. Start at {@link org.gainsay.extract.bind.Binder}. */
@NullMarked
package org.gainsay.extract.bind;

import org.jspecify.annotations.NullMarked;
