/** Requests in, answers out. Start at {@link org.gainsay.serve.web.Site}. */
@NullMarked
package org.gainsay.serve.web;

import org.jspecify.annotations.NullMarked;
