/**
 * Whether the name of a concept says of a subject that it has it. Start at
 * {@link org.gainsay.extract.recognise.concept.ConceptUse}.
 */
@NullMarked
package org.gainsay.extract.recognise.concept;

import org.jspecify.annotations.NullMarked;
