/**
 * What is wrong with a note, in the forms that people and tools read. Start at {@link
 * org.gainsay.report.lint.Objection}.
 */
@NullMarked
package org.gainsay.report.lint;

import org.jspecify.annotations.NullMarked;
