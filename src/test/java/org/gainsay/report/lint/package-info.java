/** Tests of {@code report.lint}. */
@NullMarked
package org.gainsay.report.lint;

import org.jspecify.annotations.NullMarked;
