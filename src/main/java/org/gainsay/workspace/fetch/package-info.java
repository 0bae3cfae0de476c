/**
 * Pages of the web, kept as evidence. Start at {@link org.gainsay.workspace.fetch.FetchFolder}.
 */
@NullMarked
package org.gainsay.workspace.fetch;

import org.jspecify.annotations.NullMarked;
