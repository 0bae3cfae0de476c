/**
 * Tables to statements: heads first, then each cell by the heads over and beside it. Start at
 * {@link org.gainsay.extract.table.TableRecogniser}.
 */
@NullMarked
package org.gainsay.extract.table;

import org.jspecify.annotations.NullMarked;
