package org.gainsay.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Documents that put markup and script wherever a document can put words. */
final class HostileNotes {
  private HostileNotes() {}

  static List<String> payloads() throws IOException {
    try (InputStream file = HostileNotes.class.getResourceAsStream("/hostile/payloads.txt")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8).lines().toList();
    }
  }

  /** One document for each payload: in its name, title, subject, values, quotations, and what others say of it. */
  static void write(Path folder) throws IOException {
    StringBuilder sources = new StringBuilder("@prefix dcterms: <http://purl.org/dc/terms/> .\n@prefix schema: <https://schema.org/> .\n");
    List<String> payloads = payloads();
    for (int i = 0; i < payloads.size(); i++) {
      String payload = payloads.get(i);
      String name = i + "-" + payload.replaceAll("[/\\\\\"<>%&?#{}|^`\\s\\[\\]]", "_") + ".md";
      Files.writeString(folder.resolve(name), note(i, payload));
      Files.writeString(folder.resolve(i + "-" + payload.replace("/", "_") + ".txt"), text(i, payload));
      sources.append("<").append(name).append("> dcterms:title ").append(literal(payload))
          .append(" ; dcterms:publisher ").append(literal("P " + payload))
          .append(" ; dcterms:modified \"2024-05-0").append(1 + i % 9).append("\" ; schema:url ")
          .append(literal(i % 2 == 0 ? "javascript:alert(" + i + ")" : payload)).append(" .\n");
    }
    Files.writeString(folder.resolve("sources.ttl"), sources);
  }

  private static String literal(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private static String note(int i, String payload) {
    return "# DeepSeek-V" + (i % 7) + " " + payload + "\n\n"
        + "**Total Parameters:** " + (100 + i) + "B " + payload + "\n\n"
        + "**License:** " + payload + "\n\n"
        + "**Release Date:** 2024-0" + (1 + i % 9) + "-11\n\n"
        + "| Model | Context Length |\n|---|---|\n| DeepSeek-V" + (i % 7) + " " + payload.replace("|", "") + " | " + (8 + i) + "K " + payload.replace("|", "") + " |\n";
  }

  private static String text(int i, String payload) {
    return payload + "\n\nDeepSeek-V" + (i % 7) + " has " + (200 + i) + " billion parameters " + payload
        + ".\n\nAccording to " + payload + ", DeepSeek-V" + (i % 7) + " was released in May 202" + (i % 6) + ".\n";
  }
}
