package org.gainsay.extract.recognise.event;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.document.passage.Mark;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.page.Page;
import org.gainsay.extract.recognise.Placed;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.Mention.DateMention;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.mention.Mentions;
import org.gainsay.source.Span;

/**
 * The day that leads to an event: {@code 3 May 1903: …}, {@code 3 May 1903. …}, or one that stands over its text alone.
 *
 * @param passage in which it stands
 * @param from where the event begins in its sentence
 */
record LeadDate(Passage passage, DateMention date, int from) {
  private static final Pattern PARTED = Pattern.compile("\\s?(?::|[–—-])\\s");

  private static final Pattern YEAR = Pattern.compile("(?:1\\d|20)\\d\\d");
  private static final Pattern DAY = Pattern.compile("\\s{0,3}((?:\\d{1,2}\\s)?\\p{Lu}\\p{Ll}{2,9}(?:\\s\\d{1,2})?)" + PARTED.pattern());

  private static final int YEAR_LENGTH = 4;

  /** A day with a full stop is no longer. */
  private static final int LONGEST = 40;

  static Optional<LeadDate> of(Placed placed, Sentence sentence) {
    int start = sentence.span().start();
    Optional<LeadDate> own = inYear(placed, sentence).or(() -> own(placed, sentence));
    if (own.isPresent()) {
      return own;
    }
    if (start > LONGEST) {
      return Optional.empty();
    }
    String before = placed.passage().text().substring(0, start);
    return before.isBlank() ? over(placed, start) : before(placed, before, start);
  }

  /** With which the sentence begins its text, parted from the rest. */
  private static Optional<LeadDate> own(Placed placed, Sentence sentence) {
    List<Figure> figures = sentence.mentions().figures();
    return figures.isEmpty() || !(figures.get(0) instanceof DateMention date)
            || !isFirst(placed, date.span().start())
            || !(PARTED.matcher(sentence.behind(date.span())).lookingAt() || isSetApart(placed, date.span()))
        ? Optional.empty()
        : Optional.of(new LeadDate(placed.passage(), date, date.span().end()));
  }

  /** {@code **3 May 1903** The bridge opens}: in bold, alone. */
  private static boolean isSetApart(Placed placed, Span date) {
    return placed.passage().marks().stream().anyMatch(mark -> mark.kind() == Mark.Kind.STRONG && mark.span().equals(date));
  }

  /** {@code 15 February: …}, {@code June – …} below the heading of a year. */
  private static Optional<LeadDate> inYear(Placed placed, Sentence sentence) {
    List<Passage> headings = placed.context().headings();
    String year = headings.isEmpty() ? "" : headings.getLast().text().strip();
    if (year.length() != YEAR_LENGTH || !YEAR.matcher(year).matches() || !isFirst(placed, sentence.span().start())) {
      return Optional.empty();
    }
    Matcher day = DAY.matcher(sentence.text()).region(sentence.span().start(), sentence.span().end());
    if (!day.lookingAt()) {
      return Optional.empty();
    }
    String whole = day.group(1) + " " + year;
    Span words = new Span(day.start(1), day.end(1));
    return whole(placed.page().finder().find(whole), whole)
        .map(date -> new LeadDate(placed.passage(), new DateMention(words, date.date()), day.end()));
  }

  private static boolean isFirst(Placed placed, int start) {
    return start <= LONGEST && placed.passage().text().substring(0, start).isBlank();
  }

  /** A day that is the sentence before: {@code 3 May 1903.} */
  private static Optional<LeadDate> before(Placed placed, String text, int from) {
    String day = text.strip();
    return day.endsWith(".")
        ? whole(placed.mentions(), day.substring(0, day.length() - 1)).map(date -> new LeadDate(placed.passage(), date, from))
        : Optional.empty();
  }

  /** The nearest lead-in or heading that is but a day. */
  private static Optional<LeadDate> over(Placed placed, int from) {
    List<Passage> leads = placed.context().leads().isEmpty() ? placed.context().headings() : placed.context().leads();
    return leads.isEmpty() ? Optional.empty() : over(placed.page(), leads.getLast(), from);
  }

  private static Optional<LeadDate> over(Page page, Passage lead, int from) {
    String words = lead.text().strip();
    return words.length() > LONGEST ? Optional.empty() : whole(page.leading(lead), words).map(date -> new LeadDate(lead, date, from));
  }

  /** The day that words with which a text begins are as a whole. */
  private static Optional<DateMention> whole(Mentions mentions, String words) {
    return mentions.figures().stream()
        .limit(1)
        .filter(figure -> figure.span().length() == words.length() && mentions.text().indexOf(words) == figure.span().start())
        .filter(DateMention.class::isInstance)
        .map(DateMention.class::cast)
        .findFirst();
  }

  /** Where it stands in the document. */
  Span found() {
    return passage.found(date.span());
  }
}
