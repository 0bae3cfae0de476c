package org.gainsay.extract.recognise.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.extract.bind.Binder.Bond;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.derived.Expectations;
import org.gainsay.vocabulary.word.Range;
import org.gainsay.vocabulary.word.WordList;

/** {@code will be opened in 2031}, {@code the opening of X is planned for 2031}: words for what came, of what is to come. */
public record Coming(Expectations expectations) {
  private static final String PLANNED = WordList.of("participles of what is to come").choice();
  private static final String ADVERB = "(?:\\s(?:" + WordList.of("within a verb").choice() + "))?";
  private static final Pattern BEFORE =
      Pattern.compile(
          "\\b(?:will|shall|would|should|(?:is|are|was|were)" + ADVERB + "\\s(?:" + PLANNED + ")\\sto|(?:"
              + WordList.of("verbs of intending").choice() + ")\\sto)(?:\\s(?:be|have))?\\s$");

  /** The words of a label that lead to its verb: {@code will open}. */
  private static final Pattern LEAD = Pattern.compile("(?:to|will|would|should|shall)\\s");

  private static final Pattern BEHIND =
      Pattern.compile("(?:\\s(?:of|for)\\s[^,.;:]{2,40}?)?(?:\\s(?:is|are|was|were|has been|had been)" + ADVERB + "|,(?:\\s(?:first|originally|initially))?)\\s(?:" + PLANNED + ")\\b");

  /** {@code the opening has been put off to 2031}. */
  private static final Pattern MOVED =
      Pattern.compile("(?:\\s(?:of|for)\\s[^,.;:]{2,40}?)?(?:\\s\\p{Ll}{2,8}){0,3}?\\s(?:" + WordList.of("verbs that move a day").choice() + "|(?:put|pushed|moved|brought|set)\\s(?:back|off|forward)|changed(?=\\s(?:from|to)\\s))\\b[^;:]*\\s(?:to|until|till|into|in|by)\\s");

  /** The same bond, of the property that tells of what is to come where the words do. */
  public Bond of(Sentence sentence, Bond bond) {
    return bond.property().range().kind() == Range.Kind.DATE && isMeant(sentence, bond.label(), bond.value().span())
        ? expectations.of(bond.property()).map(planned -> new Bond(planned, bond.label(), bond.value(), bond.cost())).orElse(bond)
        : bond;
  }

  private static boolean isMeant(Sentence sentence, Span label, Span value) {
    Matcher lead = LEAD.matcher(sentence.passage().slice(label));
    String before = sentence.before(label) + (lead.lookingAt() ? lead.group() : "");
    String between = label.end() <= value.start() ? sentence.between(label, value) : "";
    return BEFORE.matcher(before).find() || BEHIND.matcher(between).lookingAt() || MOVED.matcher(between).lookingAt();
  }
}
