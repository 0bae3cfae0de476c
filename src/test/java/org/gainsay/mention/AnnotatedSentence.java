package org.gainsay.mention;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A sentence of a test bed with the notes below it: what a careful reader sees in it. */
public record AnnotatedSentence(String text, List<String> notes) {
  private static final Path FOLDER = Path.of("src/test/resources/figures");

  public static List<AnnotatedSentence> read(String file) {
    List<AnnotatedSentence> sentences = new ArrayList<>();
    for (String line : lines(FOLDER.resolve(file))) {
      if (line.startsWith("  ")) {
        sentences.getLast().notes.add(line.strip());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        sentences.add(new AnnotatedSentence(line, new ArrayList<>()));
      }
    }
    return sentences;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /** The words that {@code first … last} stands for, without the marks at their ends. */
  public String stretch(String pattern) {
    int dots = pattern.indexOf(" ... ");
    if (dots < 0) {
      return bare(pattern);
    }
    String last = pattern.substring(dots + 5);
    int start = text.indexOf(pattern.substring(0, dots));
    return bare(text.substring(start, text.lastIndexOf(last) + last.length()));
  }

  public static String bare(String words) {
    int start = 0;
    int end = words.length();
    while (start < end && !isBody(words.charAt(start))) {
      start++;
    }
    while (end > start && !isBody(words.charAt(end - 1))) {
      end--;
    }
    return words.substring(start, end);
  }

  private static boolean isBody(char unit) {
    return " .,;:\"“”?!".indexOf(unit) < 0;
  }
}
