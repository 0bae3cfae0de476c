/** How sentences name things that a vocabulary need not know, and the verbs that tell of them. */
@NullMarked
package org.gainsay.extract.recognise.thing;

import org.jspecify.annotations.NullMarked;
