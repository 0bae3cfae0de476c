package org.gainsay.extract.naming.code;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.document.Block;
import org.gainsay.document.Document;
import org.gainsay.document.passage.Mark;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.page.Blocks;

/**
 * Names in small letters with hyphens: {@code heron-small} and {@code heron-large} below the title
 * {@code Heron: cranes for small yards}. One of them has to stand apart, as code, in bold, at the head
 * of a row or column or of a line of columns. Linear in the document.
 */
public final class CodedNames {
  private static final int MOST = 60;
  private static final int SHORTEST = 3;
  private static final int WORDS = 3;
  private static final Pattern SEGMENT = Pattern.compile("^[^\\p{L}\\p{N}]*(.{2,40}?)(?:\\s?[:|(]\\s?.*|\\s[–—-]\\s.*|$)");
  private static final Pattern REST = Pattern.compile("(?:-[\\p{Ll}\\d]{1,16}(?:\\.\\d{1,2}\\p{Ll}{0,2})?){1,5}(?![\\p{L}\\p{N}_/@-]|\\.\\p{L}{2})");
  private static final String WITHIN = "-_./@";

  private final Document document;
  private final Set<String> stems;
  private final Set<String> names = new LinkedHashSet<>();
  private boolean apart;

  private CodedNames(Document document, Set<String> stems) {
    this.document = document;
    this.stems = stems;
  }

  /** What a title begins with, where names in its text begin so: {@code Heron}. */
  public static Optional<String> family(String title, Document document) {
    Matcher segment = SEGMENT.matcher(title.strip());
    if (!segment.matches()) {
      return Optional.empty();
    }
    String family = segment.group(1).strip();
    return in(document, family).isEmpty() ? Optional.empty() : Optional.of(family);
  }

  /** The names in a document that begin as the name of its family does. */
  public static Set<String> in(Document document, String family) {
    Set<String> stems = stems(family);
    if (stems.isEmpty()) {
      return Set.of();
    }
    CodedNames coded = new CodedNames(document, stems);
    coded.read();
    return coded.apart ? coded.names : Set.of();
  }

  /** {@code heron-lm} and {@code heron} of {@code HERON-LM}. */
  private static Set<String> stems(String family) {
    String[] words = family.toLowerCase(Locale.ROOT).split(" ", -1);
    Set<String> stems = new LinkedHashSet<>();
    if (words.length <= WORDS) {
      stems.add(String.join("-", words));
      stems.add(words[0]);
    }
    if (words.length == 1 && words[0].indexOf('-') > 0) {
      stems.add(words[0].substring(0, words[0].indexOf('-')));
    }
    stems.removeIf(stem -> stem.length() < SHORTEST || !Character.isLetter(stem.charAt(0)));
    return stems;
  }

  private void read() {
    for (Block block : document.blocks()) {
      if (block instanceof Block.Table table) {
        read(table);
      }
      Blocks.passage(block).ifPresent(this::read);
    }
  }

  private void read(Block.Table table) {
    for (int row = 0; row < table.rows().size(); row++) {
      List<Block.Cell> cells = table.rows().get(row);
      for (int column = 0; column < cells.size(); column++) {
        Passage cell = cells.get(column).passage();
        String words = cell.text().strip();
        read(cell);
        apart |= (row == 0 || column == 0) && names.contains(words);
      }
    }
  }

  private void read(Passage passage) {
    for (String stem : stems) {
      String text = passage.text();
      for (int at = text.indexOf(stem); at >= 0 && names.size() < MOST; at = text.indexOf(stem, at + 1)) {
        Matcher rest = REST.matcher(text).region(at + stem.length(), text.length()).useTransparentBounds(true);
        if (isFree(text, at) && rest.lookingAt()) {
          String name = text.substring(at, rest.end());
          names.add(name);
          apart |= isApart(passage, at, name);
        }
      }
    }
  }

  /** Whether a word begins here that is no part of a path or of a longer one. */
  private static boolean isFree(String text, int at) {
    return at == 0 || !(Character.isLetterOrDigit(text.charAt(at - 1)) || WITHIN.indexOf(text.charAt(at - 1)) >= 0);
  }

  private static boolean isApart(Passage passage, int start, String name) {
    int end = start + name.length();
    boolean column = passage.text().startsWith("   ", end) || passage.text().startsWith("\t", end);
    return column
        || passage.marks().stream()
            .filter(mark -> mark.kind() == Mark.Kind.CODE || mark.kind() == Mark.Kind.STRONG)
            .anyMatch(mark -> mark.span().start() == start && mark.span().end() == end);
  }
}
