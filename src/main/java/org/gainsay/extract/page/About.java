package org.gainsay.extract.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a page is about.
 *
 * @param subject null where it does not tell, or is about several
 * @param members those several; empty where it is about one
 */
public record About(@Nullable Subject subject, List<Subject> members) {
  public About {
    members = List.copyOf(members);
  }
}
