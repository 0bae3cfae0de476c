/**
 * Papers: the glyphs of a PDF as lines, columns, tables, headings and paragraphs of a text. Start at
 * {@link org.gainsay.document.pdf.PdfReader}.
 */
@NullMarked
package org.gainsay.document.pdf;

import org.jspecify.annotations.NullMarked;
