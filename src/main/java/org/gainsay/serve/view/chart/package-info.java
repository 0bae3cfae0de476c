/**
 * What pages draw: values on an axis, dates on a line of time, parts of a bar. Start at {@link
 * org.gainsay.serve.view.chart.Dispute}.
 */
@NullMarked
package org.gainsay.serve.view.chart;

import org.jspecify.annotations.NullMarked;
