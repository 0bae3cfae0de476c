@NullMarked
package org.gainsay.workspace;

import org.jspecify.annotations.NullMarked;
