package org.gainsay.document;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.gainsay.document.Block.Heading;
import org.gainsay.source.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself, by the words that documents use for it: {@code published:
 * 2024-05-06}. Only ISO dates are read. The publisher is never more than claimed.
 */
public final class SelfDescription {
  private static final int DAY = 10;
  private static final int LONGEST_LINE = 80;
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern BASIC = Pattern.compile("\\d{8}");
  private static final Set<String> TITLES =
      Set.of("title", "og:title", "dc.title", "dcterms.title", "citation_title", "headline");
  private static final Set<String> PUBLISHERS =
      Set.of("publisher", "og:site_name", "dc.publisher", "dcterms.publisher", "citation_publisher");
  private static final Set<String> ISSUED =
      Set.of(
          ("date|published|publication date|date published|published on|publishdate|publish_date|pubdate"
                  + "|datepublished|date_published|article:published_time|dc.date|dcterms.date"
                  + "|dcterms.issued|dcterms.created|citation_publication_date|issued|posted|posted on")
              .split("\\|"));
  private static final Set<String> MODIFIED =
      Set.of(
          ("updated|last updated|last-updated|last_updated|lastupdated|updated on|last updated on"
                  + "|modified|last modified|last-modified|last_modified|lastmod|datemodified"
                  + "|date_modified|article:modified_time|og:updated_time|dcterms.modified|last edited")
              .split("\\|"));
  private static final Set<String> ADDRESSES =
      Set.of("url", "canonical", "canonical_url", "permalink", "og:url");

  private SelfDescription() {}

  /** What a name, in lower case, says with a value; nothing where it is no such name. */
  public static Metadata said(String name, String value) {
    String words = value.strip();
    if (words.isEmpty()) {
      return Metadata.NONE;
    }
    @Nullable LocalDate day = day(words);
    return new Metadata(
        TITLES.contains(name) ? words : null,
        null,
        PUBLISHERS.contains(name) ? words : null,
        ISSUED.contains(name) ? day : null,
        MODIFIED.contains(name) ? day : null,
        null,
        ADDRESSES.contains(name) && isAddress(words) ? words : null);
  }

  private static boolean isAddress(String words) {
    return words.startsWith("https://") || words.startsWith("http://");
  }

  /**
   * The day that ISO 8601 words start with: {@code 2024-05-06T10:00:00Z}, {@code 2024/05/06},
   * {@code 20240506}; of a month its first.
   */
  private static @Nullable LocalDate day(String words) {
    String date = words.replace('/', '-');
    if (MONTH.matcher(date).matches()) {
      return parsed(date + "-01");
    }
    if (BASIC.matcher(date).matches()) {
      return parsed(date.substring(0, 4) + "-" + date.substring(4, 6) + "-" + date.substring(6));
    }
    boolean longer = date.length() > DAY && !isTimeStart(date.charAt(DAY));
    return date.length() < DAY || longer ? null : parsed(date.substring(0, DAY));
  }

  private static @Nullable LocalDate parsed(String day) {
    try {
      return LocalDate.parse(day);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static boolean isTimeStart(char unit) {
    return unit == 'T' || unit == ' ' || unit == '.' || unit == '*';
  }

  /** What the blocks say: the first heading of level 1, lines such as {@code Updated: 2025-10-02}. */
  static Metadata of(List<Block> blocks) {
    Metadata said = Metadata.NONE;
    for (Block block : blocks) {
      said = said.orElse(of(block));
    }
    return said;
  }

  private static Metadata of(Block block) {
    return switch (block) {
      case Heading heading when heading.level() == 1 -> said("title", heading.passage().text());
      case Block.Paragraph paragraph -> lines(paragraph.passage().text());
      case Block.Item item -> lines(item.passage().text());
      default -> Metadata.NONE;
    };
  }

  private static Metadata lines(String text) {
    Metadata said = Metadata.NONE;
    for (int start = 0; start < text.length(); ) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      if (end - start <= LONGEST_LINE) {
        said = said.orElse(line(text.substring(start, end)));
      }
      start = end + 1;
    }
    return said;
  }

  /** Only dates are taken from the text: words for the rest mean too many other things there. */
  private static Metadata line(String line) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      return Metadata.NONE;
    }
    String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
    boolean dated = ISSUED.contains(name) || MODIFIED.contains(name);
    return dated ? said(name, line.substring(colon + 1)) : Metadata.NONE;
  }
}
