/**
 * What all recognisers share: a document being read, its fields, and the values that short texts
 * give. Start at {@link org.gainsay.extract.page.Page}.
 */
@NullMarked
package org.gainsay.extract.page;

import org.jspecify.annotations.NullMarked;
