/**
 * Rules as SPARQL files, and what they find in claims. Start at {@link org.gainsay.rule.RuleBook}.
 */
@NullMarked
package org.gainsay.rule;

import org.jspecify.annotations.NullMarked;
