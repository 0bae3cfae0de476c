package org.gainsay.report.bibliography;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.source.Source;

/**
 * Documents as entries to cite.
 *
 * <pre>Bibliography.of(sources).bibTex()</pre>
 */
public final class Bibliography {
  private final List<Entry> entries;

  private Bibliography(List<Entry> entries) {
    this.entries = entries;
  }

  /** By path; a key is a file's name, with a number behind it where that is taken. */
  public static Bibliography of(List<Source> sources) {
    Set<String> taken = new HashSet<>();
    List<Entry> entries = new ArrayList<>();
    for (Source source : sources.stream().sorted(Comparator.comparing(Source::path)).toList()) {
      String name = key(source.path());
      String key = name;
      for (int number = 2; !taken.add(key); number++) {
        key = name + "-" + number;
      }
      entries.add(new Entry(key, source));
    }
    return new Bibliography(entries);
  }

  private static String key(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("(?<=.)\\.[^.]*$", "");
    String letters = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    String key = letters.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return key.isEmpty() ? "source" : key;
  }

  /** As JSON that word processors and Zotero read: an array of CSL items. */
  public String cslJson() {
    return CslJson.of(entries);
  }

  public String bibTex() {
    return BibTex.of(entries);
  }
}
