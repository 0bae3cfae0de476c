/** Commands that answer: claims, findings, queries. */
@NullMarked
package org.gainsay.cli.ask;

import org.jspecify.annotations.NullMarked;
