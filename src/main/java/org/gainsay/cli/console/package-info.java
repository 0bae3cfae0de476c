/** What every command speaks through: streams, colours, progress, exit codes. */
@NullMarked
package org.gainsay.cli.console;

import org.jspecify.annotations.NullMarked;
