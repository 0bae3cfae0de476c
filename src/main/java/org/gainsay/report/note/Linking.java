package org.gainsay.report.note;

import java.util.Map;
import java.util.Objects;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Term;
import org.gainsay.claim.Value;
import org.gainsay.report.Wording;
import org.gainsay.report.page.MarkdownText;

/**
 * Which subjects have notes, and how to lead there.
 *
 * @param names of their files, by IRI
 */
record Linking(Map<String, String> names, NoteLinks form) {
  String name(Term subject) {
    return Objects.requireNonNull(names.get(subject.iri()));
  }

  /** A link where there is a note of the thing, else its label. */
  String to(Term thing, NoteLinks.Place place) {
    String name = names.get(thing.iri());
    return name == null ? MarkdownText.of(thing.label()) : form.to(name, thing.label(), place);
  }

  /** A claim's value as people write it, led to where it has a note. */
  String value(Claim claim, NoteLinks.Place place) {
    boolean plain = claim.statement().polarity() == Polarity.AFFIRMED;
    return plain && claim.value() instanceof Value.EntityValue entity
        ? to(entity.entity(), place)
        : MarkdownText.of(Wording.plain(claim));
  }
}
