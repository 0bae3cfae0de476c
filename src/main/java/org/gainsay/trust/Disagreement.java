package org.gainsay.trust;

import org.gainsay.claim.Claim;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Term;
import org.gainsay.claim.Value;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.derived.Exclusion;
import org.jspecify.annotations.Nullable;

/**
 * Which claims of one property cannot both be true. Members of one finding need not all speak against each other: of
 * what is said to be a lamp and a bell and denied to be either, the two do not.
 */
final class Disagreement {
  private final Exclusion exclusion;

  Disagreement(Vocabulary vocabulary) {
    this.exclusion = Exclusion.of(vocabulary);
  }

  boolean between(Claim one, Claim other) {
    if (!one.property().iri().equals(other.property().iri())) {
      return false;
    }
    if (one.statement().polarity() != other.statement().polarity()) {
      boolean denied = one.statement().polarity() == Polarity.DENIED;
      return denied ? includes(one.value(), other.value()) : includes(other.value(), one.value());
    }
    return one.statement().polarity() == Polarity.AFFIRMED && excludes(one, other);
  }

  /** Whether what is denied includes what is affirmed. */
  private boolean includes(Value denied, Value affirmed) {
    @Nullable Term broad = named(denied);
    @Nullable Term narrow = named(affirmed);
    return (broad == null || narrow == null)
        ? !Precision.disjoint(denied, affirmed)
        : exclusion.isKindOf(narrow.iri(), broad.iri());
  }

  private boolean excludes(Claim one, Claim other) {
    @Nullable Term first = named(one.value());
    @Nullable Term second = named(other.value());
    return (first == null || second == null)
        ? Precision.disjoint(one.value(), other.value())
        : exclusion.between(one.property().iri(), first.iri(), second.iri());
  }

  private static @Nullable Term named(Value value) {
    return switch (value) {
      case Value.ConceptValue concept -> concept.concept();
      case Value.EntityValue entity -> entity.entity();
      case Value.QuantityValue q -> null;
      case Value.DateValue d -> null;
      case Value.TextValue t -> null;
      case Value.UndisclosedValue u -> null;
    };
  }
}
