/** Tests of what claims and findings look like. */
@NullMarked
package org.gainsay.report;

import org.jspecify.annotations.NullMarked;
