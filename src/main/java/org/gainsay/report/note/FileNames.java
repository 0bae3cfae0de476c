package org.gainsay.report.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gainsay.claim.Term;
import org.gainsay.report.Printable;
import org.gainsay.source.Fingerprint;

/**
 * What the files of notes are called: the subjects' labels, as far as file systems and links bear
 * them.
 *
 * <pre>FileNames.of(List.of(term)).get(term.iri())  // "Kestrel-2", "AC-DC", "con-"</pre>
 */
final class FileNames {
  /** In UTF-8; most file systems allow 255, and an ending comes on top. */
  private static final int LONGEST = 200;

  private static final int CODE = 8;

  /** Refused by Windows or by links between notes ({@code # ^ [ ]}). */
  private static final Pattern REFUSED = Pattern.compile("[<>:\"/\\\\|?*#^\\[\\]\\p{Cntrl}\\p{Cf}]");

  /** Names of devices under Windows, whatever their ending. */
  private static final Pattern DEVICE =
      Pattern.compile("(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?", Pattern.CASE_INSENSITIVE);

  private static final Set<String> TAKEN = Set.of("index");

  private FileNames() {}

  /** By the IRI of each subject; those that no file system tells apart have a code behind them. */
  static Map<String, String> of(List<Term> subjects) {
    Map<String, List<Term>> same = new HashMap<>();
    for (Term subject : subjects) {
      same.computeIfAbsent(folded(name(subject.label())), name -> new ArrayList<>()).add(subject);
    }
    Map<String, String> names = new HashMap<>();
    same.forEach(
        (folded, terms) -> {
          boolean alone = terms.size() == 1 && !TAKEN.contains(folded);
          terms.forEach(term -> names.put(term.iri(), alone ? name(term.label()) : coded(term)));
        });
    return names;
  }

  private static String coded(Term term) {
    return name(term.label()) + " " + Fingerprint.of(term.iri()).substring(0, CODE);
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  static String name(String label) {
    String whole = Normalizer.normalize(Printable.of(label.strip()), Normalizer.Form.NFC);
    String safe = REFUSED.matcher(whole).replaceAll("-").replaceFirst("^\\.+", "-");
    String ended = shortened(safe).replaceFirst("[. ]$", "-");
    return ended.isEmpty() ? "-" : DEVICE.matcher(ended).matches() ? ended + "-" : ended;
  }

  private static String shortened(String name) {
    String cut = name;
    while (cut.getBytes(UTF_8).length > LONGEST) {
      cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
    }
    return cut;
  }
}
