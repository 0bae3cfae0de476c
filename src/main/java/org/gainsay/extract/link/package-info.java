/**
 * What a document states by its links. Start at {@link org.gainsay.extract.link.LinkRecogniser}.
 */
@NullMarked
package org.gainsay.extract.link;

import org.jspecify.annotations.NullMarked;
