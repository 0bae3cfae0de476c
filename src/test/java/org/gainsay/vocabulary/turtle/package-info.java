@NullMarked
package org.gainsay.vocabulary.turtle;

import org.jspecify.annotations.NullMarked;
