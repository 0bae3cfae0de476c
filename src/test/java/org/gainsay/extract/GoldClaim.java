package org.gainsay.extract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Polarity;

/** One line of a {@code gold.jsonl}: a claim that must, or may, be found in a document. */
record GoldClaim(JsonObject said, boolean twin) {

  static List<GoldClaim> read(Path file) throws IOException {
    List<JsonObject> lines = Files.readAllLines(file, UTF_8).stream().map(JSON::parse).toList();
    return lines.stream()
        .map(line -> new GoldClaim(line, lines.stream().filter(o -> isTwin(line, o)).count() > 1))
        .toList();
  }

  /** Whether two say the same of a document, so that only their words tell them apart. */
  private static boolean isTwin(JsonObject one, JsonObject other) {
    return Stream.of("doc", "subject", "property", "value", "scope", "polarity")
        .allMatch(key -> String.valueOf(one.get(key)).equals(String.valueOf(other.get(key))));
  }

  /** The letters and digits of a text, by which names are compared. */
  static String bare(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9+.]", "");
  }

  String text(String key) {
    return said.hasKey(key) ? said.getString(key) : "";
  }

  boolean must() {
    return text("need").equals("must");
  }

  boolean isOf(Claim claim) {
    return claim.source().path().endsWith("/" + text("doc"));
  }

  /** Whether a claim says this: subject, property, scope, polarity and value agree. */
  boolean explains(Claim claim) {
    boolean affirmed = claim.statement().polarity() == Polarity.AFFIRMED;
    return isOf(claim)
        && claim.property().label().equals(text("property"))
        && affirmed != text("polarity").equals("denied")
        && isAbout(claim)
        && isScoped(claim)
        && (!twin || isQuoted(claim.evidence().quote()))
        && GoldValue.of(said.getObj("value")).matches(claim.value());
  }

  private boolean isAbout(Claim claim) {
    List<String> names = new ArrayList<>(List.of(bare(text("subject"))));
    if (said.hasKey("subjects")) {
      said.get("subjects").getAsArray().forEach(name -> names.add(bare(name.getAsString().value())));
    }
    return names.contains(bare(claim.subject().label()))
        || names.contains(bare(claim.statement().subjectText()));
  }

  private boolean isScoped(Claim claim) {
    return text("scope").isEmpty()
        || claim.statement().scope().values().stream()
            .anyMatch(value -> bare(value).equals(bare(text("scope"))));
  }

  private boolean isQuoted(String quote) {
    String want = bare(text("quote"));
    String got = bare(quote);
    return want.isEmpty() || got.contains(want) || (want.contains(got) && 2 * got.length() >= want.length());
  }

  @Override
  public String toString() {
    return text("doc") + ": " + text("subject") + " " + text("property") + " " + text("scope") + " "
        + said.get("value") + " \"" + text("quote") + "\"";
  }
}
