/**
 * What the members of the document's own family may be called in short. Start at {@link
 * org.gainsay.extract.naming.family.SizedMembers}.
 */
@NullMarked
package org.gainsay.extract.naming.family;

import org.jspecify.annotations.NullMarked;
