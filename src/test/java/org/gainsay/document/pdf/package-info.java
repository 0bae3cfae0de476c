/** Papers that the tests write themselves. */
@NullMarked
package org.gainsay.document.pdf;

import org.jspecify.annotations.NullMarked;
