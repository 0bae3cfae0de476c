/**
 * What people write, held against what documents claim. Start at {@link
 * org.gainsay.workspace.lint.Linter}.
 */
@NullMarked
package org.gainsay.workspace.lint;

import org.jspecify.annotations.NullMarked;
