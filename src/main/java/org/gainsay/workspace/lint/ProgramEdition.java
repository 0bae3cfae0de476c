package org.gainsay.workspace.lint;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
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
      return Files.isDirectory(code) ? ofClasses(code) : ofJar(Files.readAllBytes(code));
    } catch (IOException | URISyntaxException e) {
      return "";
    }
  }

  /** The processor sums up a jar in a thousandth of a second; a hash of it takes as long as reading a document. */
  private static String ofJar(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return bytes.length + "-" + Long.toHexString(sum.getValue());
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
