@NullMarked
package org.gainsay.vocabulary;

import org.jspecify.annotations.NullMarked;
