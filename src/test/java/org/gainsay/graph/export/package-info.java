/** Tests of {@code org.gainsay.graph.export}. */
@NullMarked
package org.gainsay.graph.export;

import org.jspecify.annotations.NullMarked;
