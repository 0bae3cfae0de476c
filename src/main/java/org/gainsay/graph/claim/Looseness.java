package org.gainsay.graph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gainsay.claim.Slot;

/**
 * The slots that state less than a slot: what is left when one or more of its conditions are not
 * stated. {@code part} always stays: a part never competes with the whole.
 *
 * <pre>{hill climb, wet} → {hill climb, wet}, {hill climb}, {wet}, {}</pre>
 */
final class Looseness {
  private static final String PART = "part";

  /** Beyond this many conditions only all of them are left out, so that a slot stays small. */
  private static final int FEW = 4;

  private Looseness() {}

  /** The slot itself and those that are looser. */
  static List<Slot> of(Slot slot) {
    List<String> conditions = conditions(slot);
    if (conditions.size() > FEW) {
      return List.of(slot, without(slot, conditions));
    }
    List<Slot> slots = new ArrayList<>(List.of(slot));
    for (String condition : conditions) {
      List.copyOf(slots).forEach(each -> slots.add(without(each, List.of(condition))));
    }
    return slots;
  }

  /** The slot whatever the kind of quantity. */
  static Slot place(Slot slot) {
    return new Slot(slot.subject(), slot.property(), slot.scope(), null);
  }

  private static List<String> conditions(Slot slot) {
    return slot.scope().keySet().stream().filter(name -> !name.equals(PART)).toList();
  }

  private static Slot without(Slot slot, List<String> conditions) {
    SortedMap<String, String> scope = new TreeMap<>(slot.scope());
    scope.keySet().removeAll(conditions);
    return new Slot(slot.subject(), slot.property(), scope, slot.unit());
  }
}
