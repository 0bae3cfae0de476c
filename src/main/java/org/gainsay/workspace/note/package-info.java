/**
 * Notes in the files of their reader, who writes into them, too. Start at {@link
 * org.gainsay.workspace.note.NoteFolder}.
 */
@NullMarked
package org.gainsay.workspace.note;

import org.jspecify.annotations.NullMarked;
