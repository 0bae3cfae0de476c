/** What a console shows, and tables. Start at {@link org.gainsay.report.text.FindingText}. */
@NullMarked
package org.gainsay.report.text;

import org.jspecify.annotations.NullMarked;
