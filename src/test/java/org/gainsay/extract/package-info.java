/**
 * Extraction against what a careful reader finds: golden cases, and whole domains that only an
 * ontology file describes.
 */
@NullMarked
package org.gainsay.extract;

import org.jspecify.annotations.NullMarked;
