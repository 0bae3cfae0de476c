package org.gainsay.extract.recognise.thing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.source.Span;

/**
 * {@code Northern Works's new Heron}: whose something is.
 *
 * @param subjects IRIs of the classes of what is owned
 * @param told whether being someone's can mean but one property
 */
record Owners(Set<String> subjects, boolean told) {
  private static final Pattern OWNER =
      Pattern.compile("(?<![\\p{L}\\p{N}-])" + NewThings.NAME + "\\s(?:\\p{Ll}{2,12}\\s){0,2}$");
  private static final int BEFORE = 100;

  /** Where the owners are named, without the ending that makes them owners. */
  List<Span> in(Sentence sentence) {
    List<Span> owners = new ArrayList<>();
    for (NameMention name : told ? sentence.mentions().names() : List.<NameMention>of()) {
      String before = sentence.before(name.span());
      int from = Math.max(0, before.length() - BEFORE);
      boolean owned = before.indexOf('’', from) >= 0 || before.indexOf('\'', from) >= 0;
      if (owned && name.individual().isOneOf(subjects)) {
        int start = sentence.span().start() + from;
        Matcher owner = OWNER.matcher(sentence.text()).region(start, name.span().start());
        if (owner.find() && isOwner(owner.group(1))) {
          owners.add(new Span(owner.start(1), owner.end(1) - 2));
        }
      }
    }
    return owners;
  }

  static boolean isOwner(String words) {
    return words.endsWith("'s") || words.endsWith("’s");
  }
}
