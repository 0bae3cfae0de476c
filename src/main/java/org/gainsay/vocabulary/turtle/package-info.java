/**
 * Files of Turtle as triples in the order in which they stand there, and where in the text they
 * stand. Start at {@link org.gainsay.vocabulary.turtle.TurtleFile}.
 */
@NullMarked
package org.gainsay.vocabulary.turtle;

import org.jspecify.annotations.NullMarked;
