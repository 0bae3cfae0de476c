package org.gainsay.extract.naming;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gainsay.document.Block;
import org.gainsay.document.Context;
import org.gainsay.document.Document;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.naming.told.Shape;
import org.gainsay.extract.page.Blocks;
import org.gainsay.mention.Mention.PropertyMention;
import org.gainsay.mention.MentionFinder;
import org.gainsay.vocabulary.word.Property;

/**
 * Headings that are names, in a document that is about no one: several beside each other, under
 * which the same is said ({@code Region: …, Weight: …}), describe as many things. Linear in the
 * document.
 */
final class Described {
  private static final int SHARED = 3;
  private static final int SHARED_WITH_KNOWN = 2;
  private static final int MOST = 40;
  private static final int LONGEST = 2_000;
  private static final Pattern NUMBER = Pattern.compile("^\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]?\\s+");

  private static final Pattern SENTENCE = Pattern.compile("\\p{Ll}{2}[.!?](?:\\s|$)");

  private final MentionFinder finder;
  private final Set<String> nouns;
  private final Set<Passage> known = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Passage> fielded = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Passage, Set<Property>> said = new LinkedHashMap<>();

  /** Whether the block before was a heading directly over a table. */
  private boolean listed;

  private final Map<Passage, Context> places = new LinkedHashMap<>();

  private Described(MentionFinder finder, Set<String> nouns) {
    this.finder = finder;
    this.nouns = nouns;
  }

  static Set<String> in(Document document, MentionFinder finder, Set<String> nouns) {
    Described described = new Described(finder, nouns);
    List<Block> blocks = document.blocks();
    for (int at = 0; at < blocks.size(); at++) {
      described.read(blocks.get(at), at + 1 < blocks.size() && isList(blocks.get(at + 1)));
    }
    Set<String> names = new LinkedHashSet<>();
    described.said.keySet().stream()
        .filter(heading -> !described.known.contains(heading))
        .filter(described::isAlike)
        .filter(heading -> isMarked(name(heading)) || described.isTold(heading, document))
        .map(Described::name)
        .forEach(names::add);
    return names;
  }

  /** What tells of a thing in labels and values: below it a heading in capitals is hardly news. */
  private static boolean isList(Block block) {
    return block instanceof Block.Table || block instanceof Block.Entry;
  }

  /** {@code Region: Jura}, {@code 40 m long}: no sentence. */
  private static boolean isFielded(Passage passage) {
    return !SENTENCE.matcher(passage.text()).find();
  }

  static String name(Passage heading) {
    return NUMBER.matcher(heading.text().strip()).replaceFirst("");
  }

  private void read(Block block, boolean isListed) {
    if (block instanceof Block.Heading heading) {
      listed = isListed;
      head(heading);
      return;
    }
    boolean far = block instanceof Block.Table && !listed;
    listed = false;
    List<Set<Property>> over =
        block.context().headings().stream().flatMap(heading -> Optional.ofNullable(said.get(heading)).stream()).toList();
    if (isList(block) || Blocks.passage(block).filter(Described::isFielded).isPresent()) {
      fielded.addAll(block.context().headings());
    }
    for (String words : over.isEmpty() || far ? List.<String>of() : words(block)) {
      List<Property> asked = asked(words);
      over.forEach(properties -> properties.addAll(asked));
    }
  }

  private void head(Block.Heading heading) {
    String words = name(heading.passage());
    boolean whole = isKnown(words);
    if (said.size() < MOST && (whole || isName(words, listed))) {
      known.addAll(whole ? Set.of(heading.passage()) : Set.of());
      said.put(heading.passage(), new HashSet<>());
      places.put(heading.passage(), heading.context());
    }
  }

  private static List<String> words(Block block) {
    List<String> words = new ArrayList<>();
    if (block instanceof Block.Entry entry) {
      words.add(entry.key().text());
    }
    if (block instanceof Block.Table table && table.rows().stream().allMatch(row -> row.size() == 2)) {
      table.rows().stream().limit(MOST).forEach(row -> words.add(row.get(0).passage().text()));
    }
    Blocks.passage(block).ifPresent(passage -> words.add(passage.text()));
    return words;
  }

  private List<Property> asked(String words) {
    return finder.find(words.substring(0, Math.min(LONGEST, words.length()))).properties().stream()
        .map(PropertyMention::property)
        .filter(property -> !finder.isOfDocument(property))
        .toList();
  }

  /** Whether a heading is the name of a subject that is known. */
  private boolean isKnown(String words) {
    return finder.find(words).names().stream().anyMatch(name -> name.span().length() == words.length() && finder.isSubject(name.individual()));
  }

  /** {@code Heron crane}: behind a name, what it is may stand in small letters. */
  private String bare(String words) {
    int last = words.lastIndexOf(' ');
    return last > 0 && nouns.contains(words.substring(last + 1)) ? words.substring(0, last) : words;
  }

  private boolean isName(String words, boolean isListed) {
    return !words.isEmpty()
        && !words.startsWith("The ")
        && Shape.isCapitalised(bare(words))
        && (words.chars().anyMatch(Character::isLowerCase) || (isListed && words.indexOf(' ') > 0))
        && finder.property(words).isEmpty()
        && finder.find(words).properties().isEmpty()
        && finder.find(words).names().stream().noneMatch(name -> name.span().length() == words.length());
  }

  /** Whether another heading beside it stands over much of the same. */
  private boolean isAlike(Passage heading) {
    Set<Property> own = said.getOrDefault(heading, Set.of());
    for (Map.Entry<Passage, Set<Property>> other : said.entrySet()) {
      boolean beside =
          !other.getKey().equals(heading)
              && headings(other.getKey()).equals(headings(heading));
      int enough = isMarked(name(heading)) && known.contains(other.getKey()) ? SHARED_WITH_KNOWN : SHARED;
      if (beside && other.getValue().stream().filter(own::contains).count() >= enough) {
        return true;
      }
    }
    return false;
  }

  /** {@code Brook Otter}, {@code P4}: no word that any text might be headed with. */
  private static boolean isMarked(String name) {
    return name.chars().skip(1).anyMatch(unit -> unit == ' ' || Character.isUpperCase(unit) || Character.isDigit(unit));
  }

  /** {@code Otter}: above labels and values, or taken up by a sentence; not {@code Data} above sentences about others. */
  private boolean isTold(Passage heading, Document document) {
    return fielded.contains(heading) || Blocks.body(document).stream().anyMatch(text -> text.text().contains(name(heading)));
  }

  private List<Passage> headings(Passage heading) {
    Context place = places.get(heading);
    return place == null ? List.of() : place.headings();
  }
}
