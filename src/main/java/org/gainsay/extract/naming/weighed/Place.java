package org.gainsay.extract.naming.weighed;

import org.gainsay.document.passage.Passage;
import org.gainsay.source.Span;

/**
 * Where a document writes words in capitals.
 *
 * @param heading whether the passage is one
 */
record Place(Passage passage, Span span, boolean heading) {
  private static final int NEAR = 24;

  String before() {
    String text = passage.text();
    return text.substring(Math.max(0, span.start() - NEAR), span.start()).replace('\n', ' ');
  }

  String behind() {
    String text = passage.text();
    return text.substring(span.end(), Math.min(text.length(), span.end() + NEAR)).replace('\n', ' ');
  }
}
