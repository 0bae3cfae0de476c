package org.gainsay.extract.table;

import java.util.List;
import org.gainsay.document.Block.Table;
import org.gainsay.extract.page.Subject;
import org.jspecify.annotations.Nullable;

/** What a row stands in: its table, whom that is about, the heads of the group it belongs to. */
record Row(Table table, @Nullable Subject subject, List<Head> group) {}
