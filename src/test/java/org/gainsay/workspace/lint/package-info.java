/** Tests of {@code workspace.lint}. */
@NullMarked
package org.gainsay.workspace.lint;

import org.jspecify.annotations.NullMarked;
