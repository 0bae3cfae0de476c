/**
 * Claims in the forms of others who check facts and annotate pages. Start at {@link
 * org.gainsay.report.exchange.ClaimReviews}; nanopublications, which are RDF, are made in {@code
 * graph.export}.
 */
@NullMarked
package org.gainsay.report.exchange;

import org.jspecify.annotations.NullMarked;
