/** A report to hand on, as Markdown and HTML. Start at {@link org.gainsay.report.page.Report}. */
@NullMarked
package org.gainsay.report.page;

import org.jspecify.annotations.NullMarked;
