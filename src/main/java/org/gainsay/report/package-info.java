/**
 * Claims and findings as people and programs read them; here, what every form shares: names, words, counts, colours. Start at
 * {@link org.gainsay.report.text.FindingText} for a console, {@link org.gainsay.report.json.ClaimLines} for programs, {@link
 * org.gainsay.report.page.Report} for a report to hand on.
 */
@NullMarked
package org.gainsay.report;

import org.jspecify.annotations.NullMarked;
