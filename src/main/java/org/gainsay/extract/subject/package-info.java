/**
 * Whom a document is about, and which names it adds to those of the vocabulary. Start at {@link
 * org.gainsay.extract.subject.DocumentSubject}.
 */
@NullMarked
package org.gainsay.extract.subject;

import org.jspecify.annotations.NullMarked;
