/** HTML that stands in Markdown: blocks, tables and tags between words. */
@NullMarked
package org.gainsay.document.markdown.embedded;

import org.jspecify.annotations.NullMarked;
