@NullMarked
package org.gainsay.claim;

import org.jspecify.annotations.NullMarked;
