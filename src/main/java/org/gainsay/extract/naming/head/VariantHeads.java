package org.gainsay.extract.naming.head;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.document.Block;
import org.gainsay.document.Document;
import org.gainsay.extract.naming.told.Shape;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.MentionFinder;

/**
 * Heads of a table that go on from one and the same name: {@code Heron 2 E} beside {@code Heron 2 L}
 * are two of the family of Heron 2. Linear in the document.
 */
public final class VariantHeads {
  private static final int LONGEST = 40;
  private static final int MOST = 100;

  private final MentionFinder finder;

  public VariantHeads(MentionFinder finder) {
    this.finder = finder;
  }

  public Set<String> in(Document document) {
    Set<String> names = new LinkedHashSet<>();
    for (Block block : document.blocks()) {
      if (block instanceof Block.Table table && !table.rows().isEmpty() && names.size() < MOST) {
        names.addAll(variants(table.rows().get(0)));
        names.addAll(variants(table.rows().stream().limit(MOST).map(row -> row.get(0)).toList()));
      }
    }
    return names;
  }

  private List<String> variants(List<Block.Cell> heads) {
    Map<String, Set<String>> families = new HashMap<>();
    for (Block.Cell head : heads) {
      String words = head.spread() ? "" : head.passage().text().strip();
      family(words).ifPresent(family -> families.computeIfAbsent(family, of -> new LinkedHashSet<>()).add(words));
    }
    List<String> variants = new ArrayList<>();
    families.values().stream().filter(family -> family.size() > 1).forEach(variants::addAll);
    return variants;
  }

  /** The known name with which words begin that are but a name. */
  private Optional<String> family(String words) {
    boolean name = !words.isEmpty() && words.length() <= LONGEST && Shape.isCapitalised(words);
    return name
        ? finder.find(words).names().stream()
            .filter(known -> known.span().start() == 0 && isShorter(known, words))
            .map(known -> known.individual().iri())
            .findFirst()
        : Optional.empty();
  }

  private boolean isShorter(NameMention known, String words) {
    return finder.isSubject(known.individual()) && words.startsWith(" ", known.span().end());
  }
}
