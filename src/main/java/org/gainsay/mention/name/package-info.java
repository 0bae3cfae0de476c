/**
 * Names of things in a text: those that the vocabulary or the document knows, and words shaped like
 * them. Start at {@link org.gainsay.mention.name.NameFinder}.
 */
@NullMarked
package org.gainsay.mention.name;

import org.jspecify.annotations.NullMarked;
