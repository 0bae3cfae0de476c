/**
 * The SPARQL endpoint, the JSON and the pages over what documents claim. Start at {@link org.gainsay.serve.Server}.
 */
@NullMarked
package org.gainsay.serve;

import org.jspecify.annotations.NullMarked;
