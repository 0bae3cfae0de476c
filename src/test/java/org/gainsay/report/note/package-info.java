/** Tests of {@code report.note}. */
@NullMarked
package org.gainsay.report.note;

import org.jspecify.annotations.NullMarked;
