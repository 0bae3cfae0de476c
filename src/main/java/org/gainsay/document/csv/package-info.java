/** Comma-separated values as a table. Start at {@link org.gainsay.document.csv.CsvReader}. */
@NullMarked
package org.gainsay.document.csv;

import org.jspecify.annotations.NullMarked;
