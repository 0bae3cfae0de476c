/** Chronicles: what happened on the days that they list. */
@NullMarked
package org.gainsay.extract.recognise.event;

import org.jspecify.annotations.NullMarked;
