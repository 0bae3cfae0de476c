package org.gainsay.extract.naming;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.document.Block;
import org.gainsay.document.Document;
import org.gainsay.document.passage.Mark;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.naming.told.Shape;
import org.gainsay.extract.page.Blocks;
import org.gainsay.mention.Mention.PropertyMention;
import org.gainsay.mention.MentionFinder;
import org.gainsay.vocabulary.word.Property;
import org.gainsay.vocabulary.word.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Names with which blocks begin, in a document that is about no one: marked or before a dash, or in
 * a heading before a colon, where what follows says of them what is said of subjects. Linear in the
 * document.
 */
final class LeadNames {
  private static final int MOST = 60;
  private static final int LONGEST = 40;
  private static final int BEHIND = 600;
  private static final int TOLD = 2;
  private static final WordList PARTS = WordList.of("named by number");
  private static final WordList ORDERED = WordList.of("ordered by number");
  private static final Pattern PLAIN =
      Pattern.compile("([\\p{Lu}\\d][\\p{L}\\p{N}./'’-]{0,20}(?:\\s[\\p{Lu}\\d(][\\p{L}\\p{N}./'’)-]{0,20}){0,4})(?:\\s[-–—]|:)\\s");

  private final MentionFinder finder;
  private final IdentityHashMap<Passage, String> headings = new IdentityHashMap<>();
  private final Map<String, Set<Property>> said = new LinkedHashMap<>();

  private LeadNames(MentionFinder finder) {
    this.finder = finder;
  }

  static Set<String> in(Document document, MentionFinder finder) {
    LeadNames leads = new LeadNames(finder);
    document.blocks().forEach(leads::read);
    Set<String> names = new LinkedHashSet<>();
    leads.said.forEach((name, properties) -> {
      if (properties.size() >= (name.chars().anyMatch(Character::isDigit) ? 1 : TOLD)) {
        names.add(name);
      }
    });
    return names;
  }

  private void read(Block block) {
    if (block instanceof Block.Heading heading) {
      lead(heading.passage().text(), heading.passage().text().strip(), false)
          .forEach(name -> headings.put(heading.passage(), name));
      return;
    }
    Blocks.passage(block).ifPresent(passage -> read(block, passage));
  }

  private void read(Block block, Passage passage) {
    if (said.size() >= MOST) {
      return;
    }
    String text = passage.text();
    List<Passage> over = block.context().headings();
    @Nullable String head = over.isEmpty() ? null : headings.get(over.getLast());
    if (head != null) {
      said.computeIfAbsent(head, name -> new HashSet<>()).addAll(asked(text));
    }
    for (String name : lead(passage, block instanceof Block.Item)) {
      String rest = text.substring(Math.min(text.length(), text.indexOf(name) + name.length()));
      said.computeIfAbsent(name, each -> new HashSet<>()).addAll(asked(rest));
    }
  }

  private List<Property> asked(String text) {
    return finder.find(text.substring(0, Math.min(BEHIND, text.length()))).properties().stream()
        .map(PropertyMention::property)
        .filter(property -> !finder.isOfDocument(property))
        .toList();
  }

  /** The name that a passage begins with: what is marked there, else in a list what stands before a dash. */
  private List<String> lead(Passage passage, boolean listed) {
    for (Mark mark : passage.marks()) {
      boolean strong = mark.kind() == Mark.Kind.STRONG || (listed && mark.kind() == Mark.Kind.LINK);
      if (strong && passage.text().substring(0, mark.span().start()).isBlank()) {
        return lead(passage.text(), bare(passage.slice(mark.span())), true);
      }
    }
    return listed ? lead(passage.text(), "", false) : List.of();
  }

  private static String bare(String words) {
    String name = words.strip();
    int end = name.length();
    while (end > 0 && ".:,–—- ".indexOf(name.charAt(end - 1)) >= 0) {
      end--;
    }
    return name.substring(0, end);
  }

  /** Of two ways to take a beginning, the marked words or those before a dash or colon. */
  private List<String> lead(String text, String whole, boolean marked) {
    List<String> names = new ArrayList<>();
    Matcher plain = PLAIN.matcher(text);
    String name = marked ? whole : plain.lookingAt() ? plain.group(1) : "";
    if (isName(name)) {
      names.add(name);
    }
    return names;
  }

  /** Of more than one word or with a figure, each of them as in names; nothing that is known or counted. */
  private boolean isName(String words) {
    String first = words.indexOf(' ') > 0 ? words.substring(0, words.indexOf(' ')) : "";
    boolean marked = words.indexOf(' ') > 0 || words.chars().anyMatch(Character::isDigit);
    return marked
        && words.length() > 2
        && words.length() <= LONGEST
        && (Shape.isName(words) || words.chars().allMatch(Character::isDigit))
        && !PARTS.has(first.toLowerCase(Locale.ROOT))
        && !ORDERED.has(first.toLowerCase(Locale.ROOT))
        && !finder.isDate(words)
        && !Shape.isSize(words)
        && finder.property(words).isEmpty()
        && isNew(words);
  }

  /** At most who made it is known of its words. */
  private boolean isNew(String words) {
    return finder.find(words).properties().isEmpty()
        && finder.find(words).names().stream()
            .noneMatch(name -> finder.isSubject(name.individual()) || name.individual().concept() || name.span().length() == words.length());
  }
}
