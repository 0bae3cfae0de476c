package org.gainsay.mention.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.quantity.Unit;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.CountedUnit;
import org.gainsay.vocabulary.word.Cue;
import org.gainsay.vocabulary.word.CueKind;
import org.gainsay.vocabulary.word.Labels;
import org.jspecify.annotations.Nullable;

/** The words that figures need, as an ontology of a few units would give them. */
final class SmallVocabulary {
  private final List<Cue> cues = new ArrayList<>();

  private SmallVocabulary() {}

  static Vocabulary make() {
    SmallVocabulary words = new SmallVocabulary();
    words.magnitudes();
    words.cue(
        CueKind.APPROXIMATION,
        false,
        "about",
        "around",
        "roughly",
        "approximately",
        "approx",
        "nearly",
        "almost",
        "circa",
        "some",
        "~");
    words.cue(CueKind.APPROXIMATION, true, "or so");
    words.cue(
        CueKind.LOWER_BOUND,
        false,
        "at least",
        "over",
        "more than",
        "above",
        "no fewer than",
        "no less than",
        "exceeding",
        "upwards of",
        ">");
    words.cue(CueKind.LOWER_BOUND, true, "or more", "or above", "plus", "+");
    words.cue(
        CueKind.UPPER_BOUND,
        false,
        "up to",
        "at most",
        "less than",
        "under",
        "below",
        "fewer than",
        "no more than",
        "as much as",
        "a maximum of");
    words.cue(CueKind.UPPER_BOUND, true, "or less", "or fewer", "at most");
    words.cue(
        CueKind.CHANGE, false, "expanded", "increased", "rose", "grew", "fell", "extended", "from");
    return new Vocabulary(List.of(), List.of(), units(), words.cues, List.of(), List.of());
  }

  private void magnitudes() {
    magnitude("1E3", "thousand", "K", "k");
    magnitude("1E6", "million", "M", "mn", "mil");
    magnitude("1E9", "billion", "B", "bn");
    magnitude("1E12", "trillion", "T", "tn");
    magnitude("1E15", "quadrillion", "Qa", "Q");
  }

  private void magnitude(String factor, String... words) {
    cues.add(new Cue(CueKind.MAGNITUDE, List.of(words), 1, new BigDecimal(factor), true));
  }

  private void cue(CueKind kind, boolean follows, String... words) {
    @Nullable BigDecimal none = null;
    cues.add(new Cue(kind, List.of(words), 1, none, follows));
  }

  private static List<CountedUnit> units() {
    return List.of(
        unit("Token", "token", "tokens"),
        unit("Parameter", "parameter", "parameters", "params"),
        unit("Expert", "expert", "experts"),
        unit("GpuHour", "GPU hour", "GPU hours", "GPU-hours"),
        unit("Passenger", "passenger", "passengers"));
  }

  private static CountedUnit unit(String name, String label, String... others) {
    Unit unit = new Unit("https://example.org/unit#" + name, label);
    return new CountedUnit(
        unit, new Labels(label, List.of(others), List.of()), name.equals("Token"));
  }
}
