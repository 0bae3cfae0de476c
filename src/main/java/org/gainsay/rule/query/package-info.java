/** What a rule's query asks for, told without running it. Start at {@link org.gainsay.rule.query.Prospect}. */
@NullMarked
package org.gainsay.rule.query;

import org.jspecify.annotations.NullMarked;
