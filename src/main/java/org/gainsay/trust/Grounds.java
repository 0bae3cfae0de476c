package org.gainsay.trust;

import java.util.Locale;
import java.util.Optional;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Manner;
import org.gainsay.source.Metadata;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.Individual;
import org.jspecify.annotations.Nullable;

/**
 * Why a claim has the status that it has, in words.
 *
 * <pre>Corvid made Jackdaw, and nobody but the document itself says who published it</pre>
 */
public final class Grounds {
  private final Vocabulary vocabulary;
  private final Publishers publishers;

  public Grounds(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.publishers = new Publishers(vocabulary);
  }

  /** One sentence without its full stop. */
  public String of(Claim claim) {
    return switch (claim.status()) {
      case OFFICIAL -> published(claim) + ", and states it flatly";
      case INFERRED -> "the text reasons its way there, or it was computed" + hedge(claim);
      case RUMOURED -> rumoured(claim);
    };
  }

  private Optional<Individual> maker(Claim claim) {
    return vocabulary.makerOf(claim.subject().iri(), claim.subject().label());
  }

  private String published(Claim claim) {
    return maker(claim)
        .map(maker -> name(maker) + ", who made " + claim.subject().label() + ", published it")
        .orElse("its maker published it");
  }

  private String rumoured(Claim claim) {
    Optional<Individual> maker = maker(claim);
    Metadata known = claim.source().metadata();
    Manner manner = claim.statement().manner();
    if (maker.isEmpty()) {
      return "nobody is known to have made " + claim.subject().label() + ", so nobody's word is official";
    }
    if (!publishers.published(maker.get(), known)) {
      return name(maker.get()) + " made " + claim.subject().label() + ", and " + publisher(known);
    }
    return manner.attributedTo().isEmpty()
        ? published(claim) + ", but does not state it flatly" + hedge(claim)
        : published(claim) + ", but on the word of " + String.join(", by way of ", manner.attributedTo());
  }

  private String publisher(Metadata known) {
    @Nullable String publisher = known.publisher();
    if (publisher == null) {
      return "nobody but the document itself says who published it";
    }
    return "it was published by " + vocabulary.individual(publisher).map(Grounds::name).orElse(publisher);
  }

  private static String hedge(Claim claim) {
    double hedge = claim.factors().hedge();
    return hedge == 1 ? "" : String.format(Locale.ROOT, " (its words leave %.2f of it)", hedge);
  }

  private static String name(Individual one) {
    return one.labels().preferred();
  }
}
