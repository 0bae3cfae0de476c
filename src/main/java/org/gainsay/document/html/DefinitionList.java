package org.gainsay.document.html;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.document.Outline;
import org.gainsay.document.passage.Passage;
import org.gainsay.document.passage.ReadText;
import org.jsoup.nodes.Element;

/** A list of terms and what is said of each, as entries. */
final class DefinitionList {
  private final ReadText text;
  private final Outline outline;
  private final List<Passage> terms = new ArrayList<>();
  private boolean termsOpen = true;

  private DefinitionList(ReadText text, Outline outline) {
    this.text = text;
    this.outline = outline;
  }

  static void read(Element list, ReadText text, Outline outline) {
    new DefinitionList(text, outline).read(list);
  }

  private void read(Element list) {
    for (Element child : list.children()) {
      if (child.nameIs("div")) {
        child.children().forEach(this::part);
      } else {
        part(child);
      }
    }
  }

  private void part(Element part) {
    if (Visibility.isHidden(part)) {
      return;
    }
    if (part.nameIs("dt")) {
      term(part);
    } else if (part.nameIs("dd")) {
      definition(part);
    }
  }

  private void term(Element part) {
    if (!termsOpen) {
      terms.clear();
      termsOpen = true;
    }
    Passage words = FlatWords.of(part, text, outline);
    if (!words.isBlank()) {
      terms.add(words);
    }
  }

  private void definition(Element part) {
    termsOpen = false;
    Passage words = FlatWords.of(part, text, outline);
    if (!words.isBlank()) {
      terms.forEach(term -> outline.entry(term, words));
    }
    if (terms.isEmpty()) {
      outline.paragraph(words);
    }
  }
}
