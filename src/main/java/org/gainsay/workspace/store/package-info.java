/**
 * Documents and their claims kept between runs. Start at {@link org.gainsay.workspace.store.Store}.
 */
@NullMarked
package org.gainsay.workspace.store;

import org.jspecify.annotations.NullMarked;
