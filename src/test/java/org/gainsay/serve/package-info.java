/** The server from outside: by HTTP, and by a browser. */
@NullMarked
package org.gainsay.serve;

import org.jspecify.annotations.NullMarked;
