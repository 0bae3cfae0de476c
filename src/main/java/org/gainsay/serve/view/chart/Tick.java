package org.gainsay.serve.view.chart;

/**
 * A mark on an axis and its words.
 *
 * @param at in percent of the axis
 * @param anchor which part of the words stands there: start, middle or end, as SVG has it
 */
public record Tick(String at, String words, String anchor) {}
