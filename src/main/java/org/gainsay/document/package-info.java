/**
 * HTML, Markdown, plain text and JSON as one immutable {@link org.gainsay.document.Document} of blocks that know their spans.
 */
@NullMarked
package org.gainsay.document;

import org.jspecify.annotations.NullMarked;
