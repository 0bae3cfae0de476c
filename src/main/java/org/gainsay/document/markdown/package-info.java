/**
 * Markdown (CommonMark with tables, strikethrough and front matter), HTML in it included. Start at
 * {@link org.gainsay.document.markdown.MarkdownReader}.
 */
@NullMarked
package org.gainsay.document.markdown;

import org.jspecify.annotations.NullMarked;
