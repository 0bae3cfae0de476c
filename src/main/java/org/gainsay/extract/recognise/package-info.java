/** One recogniser for each kind of statement that a sentence makes. */
@NullMarked
package org.gainsay.extract.recognise;

import org.jspecify.annotations.NullMarked;
