@NullMarked
package org.gainsay.rule;

import org.jspecify.annotations.NullMarked;
