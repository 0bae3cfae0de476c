/**
 * Claims and findings as people and programs read them. Start at {@link org.gainsay.report.FindingText} and {@link
 * org.gainsay.report.ClaimLines}.
 */
@NullMarked
package org.gainsay.report;

import org.jspecify.annotations.NullMarked;
