/**
 * Whom a document is about. Start at {@link org.gainsay.extract.subject.DocumentSubject}.
 */
@NullMarked
package org.gainsay.extract.subject;

import org.jspecify.annotations.NullMarked;
