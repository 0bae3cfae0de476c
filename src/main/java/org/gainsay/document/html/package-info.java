/** What a reader of an HTML page sees of it. Start at {@link org.gainsay.document.html.HtmlReader}. */
@NullMarked
package org.gainsay.document.html;

import org.jspecify.annotations.NullMarked;
