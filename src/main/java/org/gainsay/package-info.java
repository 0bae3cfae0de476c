/**
 * Documents in, claims and findings out. Start at {@link org.gainsay.Gainsay}; the packages below
 * are the stages of its flow.
 */
@NullMarked
package org.gainsay;

import org.jspecify.annotations.NullMarked;
