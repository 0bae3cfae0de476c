package org.gainsay.workspace.lint;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Stream;
import org.gainsay.Gainsay;
import org.gainsay.source.Fingerprint;
import org.jspecify.annotations.Nullable;

/** Names the program by its code, which names the libraries that it was built with. */
final class ProgramEdition {
  private ProgramEdition() {}

  /** Empty where the code cannot be told. */
  static String text() {
    @Nullable CodeSource source = Gainsay.class.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return "";
    }
    try {
      Path code = Path.of(source.getLocation().toURI());
      return Files.isDirectory(code) ? ofClasses(code) : Fingerprint.ofBytes(Files.readAllBytes(code));
    } catch (IOException | URISyntaxException e) {
      return "";
    }
  }

  /** While developing: by the names, sizes and times of the classes. */
  private static String ofClasses(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      List<Path> classes = files.filter(Files::isRegularFile).sorted().toList();
      StringBuilder text = new StringBuilder();
      for (Path file : classes) {
        text.append(file).append(Files.size(file)).append(Files.getLastModifiedTime(file));
      }
      return Fingerprint.of(text.toString());
    }
  }
}
