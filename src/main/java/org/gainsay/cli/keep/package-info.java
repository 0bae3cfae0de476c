/** Commands that keep something: stores, reviews, fetched pages; and the one that serves it. */
@NullMarked
package org.gainsay.cli.keep;

import org.jspecify.annotations.NullMarked;
