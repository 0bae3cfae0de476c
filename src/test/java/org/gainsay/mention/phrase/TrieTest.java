package org.gainsay.mention.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class TrieTest {
  @Property(tries = 100)
  void everyWordLeadsToANodeOfItsOwn(
      @ForAll @Size(max = 200) List<@AlphaChars @StringLength(max = 12) String> words) {
    Trie trie = new Trie();
    Map<String, Integer> grown = new HashMap<>();
    for (String word : words) {
      int node = Trie.ROOT;
      for (int at = 0; at < word.length(); at++) {
        node = trie.grow(node, word.charAt(at));
        assertThat(grown.merge(word.substring(0, at + 1), node, Math::min)).isEqualTo(node);
      }
    }
    assertThat(grown.values()).doesNotHaveDuplicates();
    grown.forEach((word, node) -> assertThat(follow(trie, word)).isEqualTo(node));
    assertThat(follow(trie, "9")).isEqualTo(Trie.NONE);
  }

  private static int follow(Trie trie, String word) {
    int node = Trie.ROOT;
    for (int at = 0; at < word.length() && node != Trie.NONE; at++) {
      node = trie.child(node, word.charAt(at));
    }
    return node;
  }
}
