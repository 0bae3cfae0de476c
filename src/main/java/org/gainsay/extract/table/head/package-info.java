/**
 * What one head of a row or column says by itself: whom, which property, under which conditions, in which unit. Start
 * at {@link org.gainsay.extract.table.head.HeadReader}.
 */
@NullMarked
package org.gainsay.extract.table.head;

import org.jspecify.annotations.NullMarked;
