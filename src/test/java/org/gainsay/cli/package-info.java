/** Tests of the command line, from arguments to exit code. */
@NullMarked
package org.gainsay.cli;

import org.jspecify.annotations.NullMarked;
