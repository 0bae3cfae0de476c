package org.gainsay.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gainsay.document.Document;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.page.Blocks;
import org.gainsay.mention.Mention.DateMention;
import org.gainsay.mention.MentionFinder;
import org.gainsay.mention.Mentions;
import org.gainsay.source.Metadata;
import org.gainsay.vocabulary.word.Range;

/** {@code By Ada Holm · 7 October 2025}: a short line near the top that is no sentence and gives but one day, that of its document. */
final class Byline {
  private static final int FIRST = 8;
  private static final int LONGEST = 120;
  private static final Pattern BEFORE =
      Pattern.compile("(?:^|[·•|,–—(-]|\\b(?:on|posted|published|updated|edited|revised|dated|of))[\\s*_]*(?:\\p{Lu}\\p{Ll}{2,8}day,?\\s)?$", Pattern.CASE_INSENSITIVE);
  private static final Pattern BEHIND = Pattern.compile("[\\s*_]*(?:$|[·•|,–—)-]|by\\b|at\\s\\d)");
  private static final Pattern CHANGED = Pattern.compile("\\b(?:updated|edited|revised|modified)\\b", Pattern.CASE_INSENSITIVE);

  private Byline() {}

  static Metadata of(Document document, MentionFinder finder) {
    return document.blocks().stream()
        .limit(FIRST)
        .flatMap(block -> Blocks.passage(block).stream())
        .map(passage -> of(passage, finder))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(Metadata.NONE);
  }

  private static Optional<Metadata> of(Passage passage, MentionFinder finder) {
    String text = passage.text().strip();
    boolean line = text.length() <= LONGEST && text.indexOf(':') < 0 && text.indexOf('\n') < 0 && !text.endsWith(".");
    return line && text.chars().anyMatch(Character::isDigit) ? day(text, finder).map(day -> said(text, day)) : Optional.empty();
  }

  private static Optional<LocalDate> day(String text, MentionFinder finder) {
    Mentions mentions = finder.find(text);
    List<DateMention> days = mentions.figures().stream().filter(DateMention.class::isInstance).map(DateMention.class::cast).toList();
    boolean told = mentions.properties().stream().anyMatch(label -> label.property().range().kind() == Range.Kind.DATE && !finder.isOfDocument(label.property()));
    if (days.size() != 1 || told) {
      return Optional.empty();
    }
    DateMention only = days.get(0);
    LocalDate day = only.date().earliest();
    boolean alone = BEFORE.matcher(text.substring(0, only.span().start())).find() && BEHIND.matcher(text.substring(only.span().end())).lookingAt();
    return Optional.ofNullable(day).filter(exact -> alone && Objects.equals(exact, only.date().latest()));
  }

  private static Metadata said(String text, LocalDate day) {
    return CHANGED.matcher(text).find() ? new Metadata(null, null, null, null, day, null, null) : new Metadata(null, null, null, day, null, null, null);
  }
}
