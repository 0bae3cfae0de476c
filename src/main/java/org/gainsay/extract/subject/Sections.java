package org.gainsay.extract.subject;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.claim.Term;
import org.gainsay.document.Block;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.page.Subject;

/** In which sections of a document, those below headings under its title, someone is named. */
final class Sections {
  private final IdentityHashMap<Passage, Integer> sizes = new IdentityHashMap<>();
  private final Map<Term, Set<Passage>> named = new HashMap<>();
  private int size;

  /** Notes a block with those that its text names. */
  void add(Block block, List<Subject> subjects) {
    Passage section = section(block);
    sizes.merge(section, 1, Integer::sum);
    size++;
    subjects.forEach(
        subject ->
            named
                .computeIfAbsent(subject.term(), term -> Collections.newSetFromMap(new IdentityHashMap<>()))
                .add(section));
  }

  /** Whether someone is named in one section alone, which is but a smaller part of the whole. */
  boolean setApart(Term term) {
    Set<Passage> of = named.getOrDefault(term, Set.of());
    return of.size() == 1
        && !of.contains(Passage.EMPTY)
        && sizes.size() - (sizes.containsKey(Passage.EMPTY) ? 1 : 0) > 1
        && of.stream().mapToInt(section -> sizes.getOrDefault(section, 0)).sum() * 2 <= size;
  }

  /** The heading below the title that a block stands under, or is; an empty one for none. */
  private static Passage section(Block block) {
    if (block instanceof Block.Heading heading) {
      return heading.level() > 1 ? heading.passage() : Passage.EMPTY;
    }
    List<Passage> over = block.context().headings();
    return over.size() > 1 ? over.get(1) : Passage.EMPTY;
  }
}
