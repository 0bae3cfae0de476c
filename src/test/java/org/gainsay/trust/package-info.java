@NullMarked
package org.gainsay.trust;

import org.jspecify.annotations.NullMarked;
