/**
 * The documents as entries of a bibliography. Start at {@link
 * org.gainsay.report.bibliography.Bibliography}.
 */
@NullMarked
package org.gainsay.report.bibliography;

import org.jspecify.annotations.NullMarked;
