/** What tells the members of a family apart: sizes, and words in which known names end. */
@NullMarked
package org.gainsay.extract.table.member;

import org.jspecify.annotations.NullMarked;
