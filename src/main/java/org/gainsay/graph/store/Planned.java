package org.gainsay.graph.store;

/**
 * A document that somebody set out to add and that is not added yet.
 *
 * @param folder from where the path is to be followed
 */
public record Planned(String path, String folder) {}
