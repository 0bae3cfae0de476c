/**
 * What all recognisers share: a document being read, whom it is about, its fields and what it was
 * found to say. Start at {@link org.gainsay.extract.page.Page}.
 */
@NullMarked
package org.gainsay.extract.page;

import org.jspecify.annotations.NullMarked;
