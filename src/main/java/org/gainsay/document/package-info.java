/**
 * HTML, Markdown, plain text, JSON and CSV as one immutable {@link org.gainsay.document.Document} of blocks that know their spans.
 */
@NullMarked
package org.gainsay.document;

import org.jspecify.annotations.NullMarked;
