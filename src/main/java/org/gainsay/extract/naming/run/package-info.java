/** Words with capitals as they follow one another in a text, of which names are made. */
@NullMarked
package org.gainsay.extract.naming.run;

import org.jspecify.annotations.NullMarked;
