package org.gainsay.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.Gainsay;
import org.gainsay.Settings;
import org.gainsay.claim.Claim;
import org.gainsay.input.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * How a folder of documents is read, against what its {@code gold.jsonl} says that they claim.
 *
 * @param wanted how many claims must be found
 * @param judged how many of those found are of properties of which the gold speaks for their document
 */
record Scored(int wanted, List<GoldClaim> missed, int judged, List<String> wrong) {

  /** Of a folder, with the vocabulary in it, else what is built in. */
  static Scored of(Path folder) throws IOException {
    List<GoldClaim> gold = GoldClaim.read(folder.resolve("gold.jsonl"));
    List<Claim> claims = claims(folder);
    Set<String> spoken = gold.stream().map(each -> each.text("doc") + " " + each.text("property")).collect(Collectors.toSet());
    List<GoldClaim> must = gold.stream().filter(GoldClaim::must).toList();
    List<Claim> judged = claims.stream().filter(claim -> spoken.contains(place(claim))).toList();
    return new Scored(
        must.size(),
        must.stream().filter(each -> claims.stream().noneMatch(each::explains)).toList(),
        judged.size(),
        judged.stream().filter(claim -> gold.stream().noneMatch(each -> each.explains(claim))).map(ClaimLine::of).toList());
  }

  private static List<Claim> claims(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      @Nullable Path vocabulary = all.filter(file -> file.toString().endsWith(".ttl")).findFirst().orElse(null);
      Gainsay gainsay = Gainsay.open(new Settings(vocabulary, null, null, null));
      return gainsay.read(Inputs.under(List.of(folder.toString())).documents()).claims();
    }
  }

  private static String place(Claim claim) {
    return Path.of(claim.source().path()).getFileName() + " " + claim.property().label();
  }

  double recall() {
    return 1 - (double) missed.size() / wanted;
  }

  double precision() {
    return 1 - (double) wrong.size() / judged;
  }
}
