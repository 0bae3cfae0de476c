package org.gainsay.mention.unit;

import java.math.BigDecimal;

/**
 * A prefix of units.
 *
 * @param name as in QUDT's names and in words: {@code Kilo}
 * @param symbol as before symbols: {@code k}
 */
record Prefix(String name, String symbol, BigDecimal factor) {}
