/** Tests of {@code workspace.note}. */
@NullMarked
package org.gainsay.workspace.note;

import org.jspecify.annotations.NullMarked;
