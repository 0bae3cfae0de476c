/**
 * What a document asserts. Start at {@link org.gainsay.claim.Claim}.
 */
@NullMarked
package org.gainsay.claim;

import org.jspecify.annotations.NullMarked;
