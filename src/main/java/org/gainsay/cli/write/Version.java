package org.gainsay.cli.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import org.gainsay.Gainsay;

/** The version that the build wrote into the jar. */
public final class Version {
  private static final String FILE = "version.properties";

  private Version() {}

  public static String text() {
    return "gainsay " + number();
  }

  static String number() {
    Properties properties = new Properties();
    try (InputStream file = Gainsay.class.getResourceAsStream(FILE)) {
      properties.load(Objects.requireNonNull(file, FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
    return properties.getProperty("version");
  }
}
