/**
 * Names that nobody knows, told by weighing all that a document does with words in capitals. Start at
 * {@link org.gainsay.extract.naming.weighed.WeighedNames}.
 */
@NullMarked
package org.gainsay.extract.naming.weighed;

import org.jspecify.annotations.NullMarked;
