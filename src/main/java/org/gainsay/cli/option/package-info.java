/** What commands can be told, and the choices among forms of output. */
@NullMarked
package org.gainsay.cli.option;

import org.jspecify.annotations.NullMarked;
