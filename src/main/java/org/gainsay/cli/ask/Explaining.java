package org.gainsay.cli.ask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.Explainer;
import org.gainsay.Gainsay;
import org.gainsay.Outcome;
import org.gainsay.claim.Claim;
import org.gainsay.flow.Sightings;
import org.gainsay.input.Inputs;
import org.gainsay.mention.sight.Sighting;
import org.gainsay.report.Theme;
import org.gainsay.report.text.DossierText;

/** How claims were read: what was seen in the words of each, and what was made of it. */
final class Explaining {
  private final Explainer explainer;
  private final Map<String, List<Sighting>> seen = new HashMap<>();

  Explaining(Gainsay gainsay, Outcome outcome, Inputs inputs) {
    this.explainer = gainsay.explainer(outcome);
    for (Sightings document : gainsay.see(inputs.documents())) {
      seen.put(document.path(), document.seen());
    }
  }

  String of(Claim claim, Theme theme) {
    List<Sighting> bound =
        seen.getOrDefault(claim.source().path(), List.of()).stream()
            .filter(sighting -> claim.evidence().span().overlaps(sighting.span()))
            .toList();
    return DossierText.reading(explainer.dossier(claim), bound, theme);
  }
}
