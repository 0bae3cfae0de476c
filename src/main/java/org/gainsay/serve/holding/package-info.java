/** What is served: an outcome that does not change, and the ways into it. Start at {@link org.gainsay.serve.holding.Holdings}. */
@NullMarked
package org.gainsay.serve.holding;

import org.jspecify.annotations.NullMarked;
