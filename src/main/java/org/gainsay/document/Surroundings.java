package org.gainsay.document;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.document.Block.Heading;
import org.jspecify.annotations.Nullable;

/**
 * What stands over the place that a reader has come to. Blocks at one place share one {@link
 * Context}.
 */
final class Surroundings {
  /** Deeper nesting leads into nothing: keeps the cost of a block bounded. */
  private static final int MAX_LEADS = 32;

  private final List<Heading> path = new ArrayList<>();
  private List<Passage> headings = List.of();
  private int quotes;
  private int version;
  private Level level = new Level(null, List.of(), null);

  /** A list or an item of one; what it adds is worked out when the first block needs it. */
  private static final class Level {
    final @Nullable Level outer;
    final List<Passage> outerLeads;
    final @Nullable Passage lead;
    @Nullable Context context;
    int version;

    Level(@Nullable Level outer, List<Passage> outerLeads, @Nullable Passage lead) {
      this.outer = outer;
      this.outerLeads = outerLeads;
      this.lead = lead;
    }

    List<Passage> leads() {
      if (lead == null || outerLeads.size() >= MAX_LEADS) {
        return outerLeads;
      }
      List<Passage> leads = new ArrayList<>(outerLeads);
      leads.add(lead);
      return List.copyOf(leads);
    }
  }

  Context context() {
    @Nullable Context known = level.context;
    if (known != null && level.version == version) {
      return known;
    }
    List<Passage> leads = known == null ? level.leads() : known.leads();
    Context context = new Context(headings, leads, quotes > 0);
    level.context = context;
    level.version = version;
    return context;
  }

  /** Leaves the parts that a heading of this level ends. */
  void leave(int headingLevel) {
    while (!path.isEmpty() && path.get(path.size() - 1).level() >= headingLevel) {
      path.remove(path.size() - 1);
    }
    headingsChanged();
  }

  void enter(Heading heading) {
    path.add(heading);
    headingsChanged();
  }

  private void headingsChanged() {
    headings = path.stream().map(Heading::passage).toList();
    version++;
  }

  int headingLevel() {
    return path.isEmpty() ? 0 : path.get(path.size() - 1).level();
  }

  /** Goes into a list or an item of one. */
  void enter(@Nullable Passage lead) {
    level = new Level(level, context().leads(), lead);
  }

  void leave() {
    if (level.outer == null) {
      throw new IllegalStateException("left more lists and items than were entered");
    }
    level = level.outer;
  }

  void quote(int change) {
    quotes += change;
    version++;
  }
}
