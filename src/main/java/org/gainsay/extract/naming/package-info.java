/**
 * Which names a document adds to those of the vocabulary, and what names look like. Start at {@link
 * org.gainsay.extract.naming.OwnNames}.
 */
@NullMarked
package org.gainsay.extract.naming;

import org.jspecify.annotations.NullMarked;
