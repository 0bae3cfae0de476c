/** What stands in one cell of a table: footnote marks, the unit of its head, its values. */
@NullMarked
package org.gainsay.extract.table.cell;

import org.jspecify.annotations.NullMarked;
