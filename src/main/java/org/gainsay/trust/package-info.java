/**
 * On whose word a claim stands, and whom the evidence favours. Start at {@link org.gainsay.trust.Grader}.
 */
@NullMarked
package org.gainsay.trust;

import org.jspecify.annotations.NullMarked;
