/**
 * Which names may be names of one thing. Start at {@link org.gainsay.workspace.lookalike.Lookalikes}.
 */
@NullMarked
package org.gainsay.workspace.lookalike;

import org.jspecify.annotations.NullMarked;
