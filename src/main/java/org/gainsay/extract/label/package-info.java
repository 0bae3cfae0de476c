/** What labels of fields, heads and keys say beside the property that they name: a condition, a unit. */
@NullMarked
package org.gainsay.extract.label;

import org.jspecify.annotations.NullMarked;
