package org.gainsay.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Term;
import org.gainsay.claim.Value;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.derived.Exclusion;
import org.jspecify.annotations.Nullable;

/**
 * Which claims of one property cannot both be true, and which say the same. Members of one finding need not all speak
 * against each other: of what is said to be a lamp and a bell and denied to be either, the two do not. Whether their
 * conditions are the same is for who asks.
 */
public final class Comparison {
  private static final int MANY = 64;

  private final Margins margins;
  private final Exclusion exclusion;
  private final Distinction distinction;

  public Comparison(Vocabulary vocabulary) {
    this.margins = new Margins(vocabulary);
    this.exclusion = Exclusion.of(vocabulary);
    this.distinction = new Distinction(vocabulary);
  }

  /** Whether two claims of one property cannot both be true, for all that their words allow. */
  public boolean disagree(Claim one, Claim other) {
    if (!isOfOneProperty(one, other)) {
      return false;
    }
    if (one.statement().polarity() != other.statement().polarity()) {
      return isDenied(one) ? includes(one, other) : includes(other, one);
    }
    return !isDenied(one) && excludes(one, other);
  }

  /** Whether {@code other} says what {@code one} says, or a kind of it: who says Hybrid MoE says MoE. */
  public boolean repeats(Claim other, Claim one) {
    if (!isOfOneProperty(one, other) || one.statement().polarity() != other.statement().polarity()) {
      return false;
    }
    return isDenied(one) ? includes(other, one) : includes(one, other);
  }

  /**
   * Whether claims of one slot disagree only within sentences that give several values and tell these apart: no two
   * sentences have nothing in common, and none contradicts itself. Not asked of very many.
   */
  public boolean areToldApart(List<Claim> claims) {
    List<List<Claim>> sentences = claims.size() > MANY ? List.of() : Sentences.of(claims);
    List<List<Claim>> divided = sentences.stream().filter(this::isDivided).toList();
    return !divided.isEmpty() && divided.stream().allMatch(this::tells) && !isAnyPairApart(sentences);
  }

  private boolean isDivided(List<Claim> sentence) {
    return sentence.stream().anyMatch(claim -> disagree(claim, sentence.get(0)));
  }

  /** Whether it tells each value from the one before where the two disagree. */
  private boolean tells(List<Claim> sentence) {
    List<Claim> values = sentence.stream().sorted(Comparator.comparing(claim -> claim.evidence().value())).toList();
    return IntStream.range(1, values.size())
        .allMatch(
            at ->
                !disagree(values.get(at - 1), values.get(at)) || distinction.tells(values.get(at - 1), values.get(at)));
  }

  private boolean isAnyPairApart(List<List<Claim>> sentences) {
    return IntStream.range(1, sentences.size())
        .anyMatch(
            second ->
                sentences.subList(0, second).stream().anyMatch(first -> exclude(first, sentences.get(second))));
  }

  private boolean exclude(List<Claim> one, List<Claim> other) {
    return one.stream().allMatch(claim -> other.stream().allMatch(rival -> disagree(claim, rival)));
  }

  private static boolean isOfOneProperty(Claim one, Claim other) {
    return one.property().iri().equals(other.property().iri());
  }

  private static boolean isDenied(Claim claim) {
    return claim.statement().polarity() == Polarity.DENIED;
  }

  /** Whether the value of one can be that of the other or is broader. */
  private boolean includes(Claim broad, Claim narrow) {
    @Nullable Term wide = named(broad.value());
    @Nullable Term close = named(narrow.value());
    return (wide == null || close == null)
        ? !apart(broad, narrow)
        : exclusion.isKindOf(close.iri(), wide.iri());
  }

  private boolean excludes(Claim one, Claim other) {
    @Nullable Term first = named(one.value());
    @Nullable Term second = named(other.value());
    return (first == null || second == null)
        ? apart(one, other)
        : exclusion.between(one.property().iri(), first.iri(), second.iri());
  }

  /** Whether nothing is both; what is no figure and no day differs where its words do. */
  private boolean apart(Claim one, Claim other) {
    Optional<Bounds> first = margins.of(one.statement());
    Optional<Bounds> second = margins.of(other.statement());
    return (first.isPresent() && second.isPresent())
        ? first.get().disjoint(second.get())
        : !one.value().meaning().equals(other.value().meaning());
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
