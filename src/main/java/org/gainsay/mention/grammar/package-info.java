/**
 * The words of a sentence and the closed classes of English, as far as subjects, objects and
 * clauses can be told by them without a parser. Start at {@link
 * org.gainsay.mention.grammar.Tokens}.
 */
@NullMarked
package org.gainsay.mention.grammar;

import org.jspecify.annotations.NullMarked;
