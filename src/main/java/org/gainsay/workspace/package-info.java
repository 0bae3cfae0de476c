/**
 * What is kept between runs, beside the documents. Start at {@link org.gainsay.workspace.Reviews}.
 */
@NullMarked
package org.gainsay.workspace;

import org.jspecify.annotations.NullMarked;
