/**
 * What one cell of a table says under its label: its value, those of its parts, without footnotes.
 * Start at {@link org.gainsay.extract.table.cell.CellValues}.
 */
@NullMarked
package org.gainsay.extract.table.cell;

import org.jspecify.annotations.NullMarked;
