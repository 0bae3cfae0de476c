/** Tests of {@code report.bibliography}. */
@NullMarked
package org.gainsay.report.bibliography;

import org.jspecify.annotations.NullMarked;
