package org.gainsay;

import java.time.LocalDate;
import java.util.List;
import org.gainsay.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * What was known on a day: what documents said by then. One without a date is kept, as it may have
 * spoken before.
 *
 * <pre>AsOf.of(LocalDate.of(2024, 5, 31)).knows(source)</pre>
 *
 * @param day null for today, when everything is known
 */
public record AsOf(@Nullable LocalDate day) {
  /** Whether the document, as it was read, had spoken by then. */
  public boolean knows(Source source) {
    @Nullable LocalDate spoken = source.metadata().spokenOn();
    return day == null || spoken == null || !spoken.isAfter(day);
  }

  /** What was left out and what was kept without being sure; empty where no day was given. */
  public String note(List<Source> sources) {
    if (day == null) {
      return "";
    }
    long later = sources.stream().filter(source -> !knows(source)).count();
    long undated = sources.stream().filter(source -> source.metadata().spokenOn() == null).count();
    return "judged by what was known on "
        + day
        + ": left out as later, "
        + later
        + "; kept without a date, "
        + undated
        + "; of "
        + sources.size()
        + " documents";
  }
}
