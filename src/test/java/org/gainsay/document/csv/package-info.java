@NullMarked
package org.gainsay.document.csv;

import org.jspecify.annotations.NullMarked;
