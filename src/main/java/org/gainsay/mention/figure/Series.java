package org.gainsay.mention.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.mention.measure.amount.Amount;
import org.gainsay.mention.number.Joint;
import org.gainsay.mention.number.Joint.Kind;

/**
 * Numbers side by side, which may share magnitude and unit: {@code 5–10 billion}, {@code 5, 10 and
 * 20 kg}.
 *
 * @param joints one less than amounts
 */
record Series(List<Amount> amounts, List<Joint> joints) {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  Series {
    amounts = List.copyOf(amounts);
    joints = List.copyOf(joints);
  }

  /** Where the text goes on. */
  int end() {
    return amounts.getLast().end();
  }

  /** A name of digits and hyphens, such as a telephone number. */
  boolean isCode() {
    if (joints.isEmpty()) {
      return false;
    }
    long tight =
        joints.stream().filter(joint -> joint.kind() == Kind.RANGE && joint.tight()).count();
    boolean bare = amounts.stream().allMatch(Amount::isBare);
    return bare && (tight > 1 || (tight == 1 && amounts.size() == 2 && isScoreOrPhone()));
  }

  /** {@code 3-1} is a score, {@code 555-1234} a telephone number. */
  private boolean isScoreOrPhone() {
    Amount left = amounts.get(0);
    Amount right = amounts.get(1);
    boolean phone = left.span().length() == 3 && right.span().length() == 4;
    return phone || left.value().compareTo(right.value()) > 0;
  }

  /** Each with what it takes over from its neighbours, the last first. */
  Series shared() {
    if (joints.isEmpty()) {
      return this;
    }
    List<Amount> shared = new ArrayList<>(amounts);
    for (int i = 0; i < joints.size(); i++) {
      shared.set(i + 1, withCurrency(shared.get(i), shared.get(i + 1), joints.get(i)));
    }
    for (int i = joints.size() - 1; i >= 0; i--) {
      Amount left = shared.get(i);
      Amount right = shared.get(i + 1);
      shared.set(i, withUnit(withMagnitude(left, right, joints.get(i)), right, joints.get(i)));
    }
    return new Series(shared, joints);
  }

  private Amount withMagnitude(Amount left, Amount right, Joint joint) {
    BigDecimal magnitude = right.magnitude();
    boolean lacks = left.magnitude() == null && !left.orMore();
    if (magnitude == null || !lacks) {
      return left;
    }
    boolean ascends = left.number().compareTo(right.number()) < 0;
    boolean small = left.number().abs().compareTo(THOUSAND) < 0;
    boolean sameThing = left.unit() == null || left.unit().equals(right.unit());
    boolean shares =
        joint.kind() == Kind.TOLERANCE || (sameThing && small && ascends && isList(joint));
    return shares ? left.sharing(magnitude) : left;
  }

  private Amount withUnit(Amount left, Amount right, Joint joint) {
    boolean lacks = left.unit() == null && right.unit() != null;
    boolean alike = left.magnitude() == null || right.magnitude() != null;
    return lacks && alike && isList(joint) ? left.measured(right.unit(), left.end()) : left;
  }

  /** Commas alone do not make a list of numbers: some and, or closes it. */
  private boolean isList(Joint joint) {
    return joint.kind() != Kind.LIST || joint.closing() || joints.stream().anyMatch(Joint::closing);
  }

  private static Amount withCurrency(Amount left, Amount right, Joint joint) {
    boolean paid = left.unit() != null && left.span().start() < left.numbers().start();
    boolean range = joint.kind() == Kind.RANGE || joint.kind() == Kind.TOLERANCE;
    return paid && range && right.unit() == null ? right.measured(left.unit(), right.end()) : right;
  }
}
