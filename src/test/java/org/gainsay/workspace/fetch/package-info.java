/** Tests of {@code org.gainsay.workspace.fetch}. */
@NullMarked
package org.gainsay.workspace.fetch;

import org.jspecify.annotations.NullMarked;
