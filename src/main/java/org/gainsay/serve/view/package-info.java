/**
 * What each page shows, made ready for its template of the same name in {@code src/main/jte/serve/view}. Start at
 * {@link org.gainsay.serve.view.Overview}.
 */
@NullMarked
package org.gainsay.serve.view;

import org.jspecify.annotations.NullMarked;
