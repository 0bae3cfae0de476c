/**
 * The command line: arguments in, exit code out. Start at {@link org.gainsay.cli.Main}; one command
 * a file.
 */
@NullMarked
package org.gainsay.cli;

import org.jspecify.annotations.NullMarked;
