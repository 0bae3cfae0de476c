package org.gainsay.serve.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.gainsay.source.Fingerprint;
import org.jspecify.annotations.Nullable;

/** Files of the pages, each by a name in a list: no path leads anywhere else. */
final class Assets {
  private static final String WEBJARS = "/META-INF/resources/webjars/";

  private static final Map<String, String> OWN =
      Map.of(
          "theme.css", "text/css;charset=utf-8",
          "page.css", "text/css;charset=utf-8",
          "graph.css", "text/css;charset=utf-8",
          "graph.js", "text/javascript;charset=utf-8",
          "ask.js", "text/javascript;charset=utf-8",
          "icon.svg", "image/svg+xml");

  private static final Map<String, String> LIBRARIES =
      Map.of(
          "cytoscape.js", "cytoscape/3.33.1/dist/cytoscape.min.js",
          "yasgui.js", "zazuko__yasgui/4.5.0/build/yasgui.min.js",
          "yasgui.css", "zazuko__yasgui/4.5.0/build/yasgui.min.css");

  private Assets() {}

  static Optional<Reply> own(String name) {
    @Nullable String type = OWN.get(name);
    String folder = name.equals("theme.css") ? "/org/gainsay/report/page/" : "/org/gainsay/serve/";
    return type == null ? Optional.empty() : Optional.of(read(folder + name, type));
  }

  static Optional<Reply> library(String name) {
    @Nullable String place = LIBRARIES.get(name);
    String type = name.endsWith(".css") ? "text/css;charset=utf-8" : "text/javascript;charset=utf-8";
    return place == null ? Optional.empty() : Optional.of(read(WEBJARS + place, type));
  }

  private static Reply read(String resource, String type) {
    try (@Nullable InputStream stream = Assets.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks " + resource);
      }
      byte[] content = stream.readAllBytes();
      return Reply.file(type, content, Fingerprint.ofBytes(content));
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
