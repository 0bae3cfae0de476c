/** Which files a path names, and what is to be said of one that cannot be read. */
@NullMarked
package org.gainsay.input;

import org.jspecify.annotations.NullMarked;
