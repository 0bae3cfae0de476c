/** A rule as a file: header, query, advice. */
@NullMarked
package org.gainsay.rule.file;

import org.jspecify.annotations.NullMarked;
