package org.gainsay.mention.date;

import org.gainsay.mention.date.calendar.CalendarDate;
import org.gainsay.mention.date.calendar.CalendarWords;
import org.gainsay.mention.date.calendar.DateReading;
import org.gainsay.mention.number.Glyphs;
import org.gainsay.mention.number.Joint;
import org.gainsay.vocabulary.word.WordList;
import org.jspecify.annotations.Nullable;

/** Whether the name of a month without year or day is meant as a date. */
final class LoneMonths {
  private static final WordList STRETCHES = WordList.of("stretches that end in a month");
  private static final WordList LEADS = WordList.of("before a month alone");

  private static final WordList PERSONS = WordList.of("before a person or a month");

  private LoneMonths() {}

  /** A month without year or day is one only where a preposition leads to it. */
  static boolean isMeant(Glyphs text, DateReading reading) {
    CalendarDate parts = reading.parts();
    boolean monthAlone = parts != null && parts.isWithoutYear() && parts.day() == 0;
    boolean dueFor = monthAlone && text.follows(reading.start(), "for") && !isMay(parts);
    return !monthAlone
        || dueFor
        || (leadsToMonth(text.wordBefore(reading.start())) && !isPerson(text, reading))
        || endsStretch(text, reading.start())
        || isListed(text, reading.start());
  }

  /** {@code before August Wilson came}: a word with a capital goes on from it, and no {@code in} leads to it. */
  private static boolean isPerson(Glyphs text, DateReading reading) {
    int next = text.pastSpace(reading.end());
    return next > reading.end() && text.upper(next) && PERSONS.has(text.wordBefore(reading.start())) && CalendarWords.weekday(text, next) == 0;
  }

  /** {@code in April and May}. */
  private static boolean isListed(Glyphs text, int start) {
    int month = text.wordStart(text.beforeSpace(text.wordStart(text.beforeSpace(start))));
    Joint joint = CalendarWords.month(text, month) > 0 ? Joint.at(text, text.wordEnd(month)) : null;
    return joint != null && joint.closing() && joint.next() == start && leadsToMonth(text.wordBefore(month));
  }

  /** {@code in the year to April}. */
  private static boolean endsStretch(Glyphs text, int start) {
    String before = text.wordBefore(start);
    String stretch = text.wordBefore(text.wordStart(text.beforeSpace(start)));
    return before.equals("to")
        && STRETCHES.has(stretch);
  }

  /** May is a name as well. */
  private static boolean isMay(@Nullable CalendarDate parts) {
    return parts != null && parts.month() == 5;
  }

  /** Quarter or weekday alone are too vague; a month is meant where a preposition leads to it. */
  private static boolean leadsToMonth(String word) {
    return LEADS.has(word);
  }
}
