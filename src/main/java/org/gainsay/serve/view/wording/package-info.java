/**
 * What pages word: names of things, findings in a line, texts with their claims marked. Start at
 * {@link org.gainsay.serve.view.wording.Words}.
 */
@NullMarked
package org.gainsay.serve.view.wording;

import org.jspecify.annotations.NullMarked;
