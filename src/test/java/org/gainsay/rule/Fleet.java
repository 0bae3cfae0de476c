package org.gainsay.rule;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Said;

/** Claims about made-up bicycles for benchmarks, one of twenty in conflict with another. */
final class Fleet {
  /** Claims about one bicycle. */
  static final int OF_ONE = 20;

  private static final int DIFFERS = 20;

  private Fleet() {}

  /** So many claims, twenty of each bicycle; every rule of any domain finds something. */
  static List<Claim> of(int claims) {
    List<Claim> fleet = new ArrayList<>(claims);
    for (int bicycle = 0; fleet.size() < claims; bicycle++) {
      fleet.addAll(about(bicycle));
    }
    return fleet.subList(0, claims);
  }

  /** What four documents say of one bicycle. */
  static List<Claim> about(int number) {
    List<Claim> claims = new ArrayList<>();
    for (int page = 0; page < 4; page++) {
      boolean odd = number % DIFFERS == 0;
      boolean differs = odd && page == 3;
      Said said = Said.in("page" + number % 1000 + "-" + page + ".md").on("2025-01-0" + (page + 1)).of("B" + number);
      claims.add(said.figure("weight", differs ? "16" : "12").claim());
      claims.add(said.concept("drive", differs ? "Belt" : "Chain").claim());
      claims.add(said.entity("builtIn", differs ? "Turin" : "Ghent").claim());
      claims.add(more(said, page, odd).claim());
      claims.add(further(said, page, odd).claim());
    }
    return claims;
  }

  private static Said more(Said said, int page, boolean odd) {
    return switch (page) {
      case 0 -> said.figure("frameWeight", "3");
      case 1 -> said.concept("feature", "Lamp");
      case 2 -> said.figure("testScore", "7", "");
      default -> odd ? said.concept("feature", "Lamp").denied() : said.concept("standing", "Fastest");
    };
  }

  private static Said further(Said said, int page, boolean odd) {
    return switch (page) {
      case 0 -> said.date("releaseDate", "2024-05-06");
      case 1 -> said.date("expectedReleaseDate", "2024-04");
      case 2 -> said.figure("testScore", odd ? "19" : "7", "").under("test", "hill");
      default -> odd ? said.undisclosed("releaseDate") : said.concept("availability", "InShops");
    };
  }

  /** So many claims of one slot, of each kind that rules compare, one of twenty in conflict. */
  static List<Claim> ofOneSlot(int claims) {
    List<Claim> all = new ArrayList<>(claims);
    for (int page = 0; page < claims; page++) {
      boolean differs = page % DIFFERS == 0;
      Said said = Said.in("page" + page + ".md").of("Jackdaw");
      all.add(
          switch (page % 3) {
            case 0 -> said.figure("weight", differs ? "16" : "12").claim();
            case 1 -> said.concept("drive", differs ? "Belt" : "Chain").claim();
            default -> said.entity("builtIn", differs ? "Turin" : "Ghent").claim();
          });
    }
    return all;
  }
}
