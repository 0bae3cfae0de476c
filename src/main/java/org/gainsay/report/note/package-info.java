/**
 * Notes for people who write: one for each subject, in Markdown. Start at {@link
 * org.gainsay.report.note.NoteSet}; who keeps them in files is {@code workspace}.
 */
@NullMarked
package org.gainsay.report.note;

import org.jspecify.annotations.NullMarked;
