@NullMarked
package org.gainsay.graph;

import org.jspecify.annotations.NullMarked;
