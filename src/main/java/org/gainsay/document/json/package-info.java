/** JSON and JSON lines as entries. Start at {@link org.gainsay.document.json.JsonReader}. */
@NullMarked
package org.gainsay.document.json;

import org.jspecify.annotations.NullMarked;
