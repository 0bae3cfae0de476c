@NullMarked
package org.gainsay.vocabulary.kept;

import org.jspecify.annotations.NullMarked;
