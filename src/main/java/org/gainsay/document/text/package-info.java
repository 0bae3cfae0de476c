/**
 * Plain text: paragraphs, headings, lists, fields and tables by how their lines look. Start at
 * {@link org.gainsay.document.text.PlainTextReader}.
 */
@NullMarked
package org.gainsay.document.text;

import org.jspecify.annotations.NullMarked;
