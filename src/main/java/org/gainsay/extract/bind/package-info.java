/** Which thing in a sentence a figure or a concept belongs to. */
@NullMarked
package org.gainsay.extract.bind;

import org.jspecify.annotations.NullMarked;
