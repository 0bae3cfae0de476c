package org.gainsay.input;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;

/**
 * A pattern of paths that the shell left as it is: {@code notes/**}{@code /*.md}.
 *
 * @param root the folder before the first pattern
 */
record Glob(Path root, PathMatcher matcher) {
  static boolean isGlob(String given) {
    return firstSign(given) < given.length();
  }

  static Glob of(String given) {
    int cut = given.lastIndexOf('/', firstSign(given));
    Path root = cut < 0 ? Path.of("") : Path.of(given.substring(0, cut + 1));
    return new Glob(root, FileSystems.getDefault().getPathMatcher("glob:" + given));
  }

  boolean matches(Path file) {
    return matcher.matches(file);
  }

  private static int firstSign(String given) {
    int at = 0;
    while (at < given.length() && "*?[{".indexOf(given.charAt(at)) < 0) {
      at++;
    }
    return at;
  }
}
