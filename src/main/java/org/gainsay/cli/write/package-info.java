/** Commands that hand something on: exports, notes, and what is wrong with notes and graphs. */
@NullMarked
package org.gainsay.cli.write;

import org.jspecify.annotations.NullMarked;
