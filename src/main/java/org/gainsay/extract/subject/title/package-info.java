/**
 * Whom the title of a document names. Start at {@link
 * org.gainsay.extract.subject.title.TitleSubject}.
 */
@NullMarked
package org.gainsay.extract.subject.title;

import org.jspecify.annotations.NullMarked;
