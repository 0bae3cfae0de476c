/** What a rule answers, made into findings with words. Start at {@link org.gainsay.rule.answer.Findings}. */
@NullMarked
package org.gainsay.rule.answer;

import org.jspecify.annotations.NullMarked;
