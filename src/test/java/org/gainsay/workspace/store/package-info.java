/** The store as a whole, against killed processes, other processes and servers. */
@NullMarked
package org.gainsay.workspace.store;

import org.jspecify.annotations.NullMarked;
