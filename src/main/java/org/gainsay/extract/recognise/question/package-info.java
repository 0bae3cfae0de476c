/**
 * What a question asks for, and what of the text behind it replies. Start at {@link org.gainsay.extract.recognise.question.Inquiries}.
 */
@NullMarked
package org.gainsay.extract.recognise.question;

import org.jspecify.annotations.NullMarked;
