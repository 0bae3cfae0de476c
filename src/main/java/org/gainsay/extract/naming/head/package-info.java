/**
 * Names at the heads of tables, and how much of a head is one. Start at {@link
 * org.gainsay.extract.naming.head.HeadNames}.
 */
@NullMarked
package org.gainsay.extract.naming.head;

import org.jspecify.annotations.NullMarked;
