package org.gainsay.document;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.document.Block.Heading;
import org.gainsay.document.passage.Passage;
import org.jspecify.annotations.Nullable;

/**
 * What stands over the place that a reader has come to. Blocks at one place share one {@link
 * Context}; a heading within a list item or a quotation ends with it.
 */
final class Surroundings {
  /** Deeper nesting leads into nothing: keeps the cost of a block bounded. */
  private static final int MAX_LEADS = 32;

  private List<Heading> path = List.of();
  private Level level = new Level(null, path, Context.NONE, false, null);

  /** A list, an item or a quotation; what it adds is worked out when the first block needs it. */
  private static final class Level {
    final @Nullable Level outer;
    final List<Heading> outerPath;
    final Context outerContext;
    final boolean quoted;
    final @Nullable Passage lead;
    @Nullable Context context;

    Level(
        @Nullable Level outer,
        List<Heading> outerPath,
        Context outerContext,
        boolean quoted,
        @Nullable Passage lead) {
      this.outer = outer;
      this.outerPath = outerPath;
      this.outerContext = outerContext;
      this.quoted = quoted;
      this.lead = lead;
    }

    List<Passage> leads() {
      List<Passage> outerLeads = outerContext.leads();
      if (lead == null || outerLeads.size() >= MAX_LEADS) {
        return outerLeads;
      }
      List<Passage> leads = new ArrayList<>(outerLeads);
      leads.add(lead);
      return leads;
    }
  }

  Context context() {
    if (level.context == null) {
      List<Passage> headings = path.stream().map(Heading::passage).toList();
      level.context = new Context(headings, level.leads(), level.quoted);
    }
    return level.context;
  }

  /** Leaves the parts that a heading of this level ends. */
  void leave(int headingLevel) {
    headings(path.stream().takeWhile(heading -> heading.level() < headingLevel).toList());
  }

  void enter(Heading heading) {
    List<Heading> longer = new ArrayList<>(path);
    longer.add(heading);
    headings(List.copyOf(longer));
  }

  private void headings(List<Heading> headings) {
    path = headings;
    level.context = null;
  }

  int headingLevel() {
    return path.isEmpty() ? 0 : path.get(path.size() - 1).level();
  }

  /** Goes into a list or an item of one. */
  void enter(@Nullable Passage lead) {
    level = new Level(level, path, context(), level.quoted, lead);
  }

  void enterQuote() {
    level = new Level(level, path, context(), true, null);
  }

  void leave() {
    if (level.outer == null) {
      throw new IllegalStateException("left more lists, items and quotations than were entered");
    }
    path = level.outerPath;
    level = level.outer;
  }
}
