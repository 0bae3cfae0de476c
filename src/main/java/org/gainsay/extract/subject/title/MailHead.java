package org.gainsay.extract.subject.title;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.document.Block;
import org.gainsay.document.Document;
import org.gainsay.extract.page.Blocks;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.MentionFinder;

/** {@code Subject: Re: [spotters] the Heron 2 again}: what a letter or a thread of a forum is headed with. */
final class MailHead {
  private static final int FIRST = 4;
  private static final int SEVERAL = 3;
  private static final Pattern LINE =
      Pattern.compile("(?m)^\\s?(?:Subject|Thread|Topic)\\s?:\\s(.{3,160})$");
  private static final Pattern MARK = Pattern.compile("^(?:\\[[^\\[\\]]{1,40}]\\s?|(?:Re|RE|Fwd|FW|Fw|AW)\\s?:\\s?)");

  private MailHead() {}

  /**
   * Its subject, without what marks answers and lists. Where it speaks of several known things, what
   * it is headed with is but one of them.
   */
  static Optional<String> title(Document document, MentionFinder finder) {
    return title(document).filter(head -> !head.isEmpty() && !isDiscussed(document, finder));
  }

  private static boolean isDiscussed(Document document, MentionFinder finder) {
    return Blocks.body(document).stream()
            .flatMap(passage -> finder.find(passage.text()).names().stream())
            .map(NameMention::individual)
            .filter(finder::isSubject)
            .distinct()
            .limit(SEVERAL)
            .count()
        >= SEVERAL;
  }

  private static Optional<String> title(Document document) {
    return document.blocks().stream()
        .filter(block -> !(block instanceof Block.Table))
        .limit(FIRST)
        .flatMap(block -> Blocks.passage(block).stream())
        .map(passage -> LINE.matcher(passage.text()))
        .filter(Matcher::find)
        .map(line -> bare(line.group(1)))
        .findFirst();
  }

  private static String bare(String words) {
    String rest = words.strip();
    for (Matcher mark = MARK.matcher(rest); mark.find(); mark = MARK.matcher(rest)) {
      rest = rest.substring(mark.end()).strip();
    }
    return rest;
  }
}
