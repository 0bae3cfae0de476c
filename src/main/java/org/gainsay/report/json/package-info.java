/** Claims, findings and sightings as JSON, one object a line or one for a whole run. Start at {@link org.gainsay.report.json.ClaimLines}. */
@NullMarked
package org.gainsay.report.json;

import org.jspecify.annotations.NullMarked;
