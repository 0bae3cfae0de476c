/**
 * Where a store is, and how it is opened. Start at {@link
 * org.gainsay.graph.store.place.StoreOpening}.
 */
@NullMarked
package org.gainsay.graph.store.place;

import org.jspecify.annotations.NullMarked;
