/**
 * Who stands behind claims, and what that makes of them. Start at {@link org.gainsay.finding.standing.Standing}.
 */
@NullMarked
package org.gainsay.finding.standing;

import org.jspecify.annotations.NullMarked;
