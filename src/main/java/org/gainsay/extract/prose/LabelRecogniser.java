package org.gainsay.extract.prose;

import java.util.List;
import java.util.Optional;
import org.gainsay.claim.Manner;
import org.gainsay.document.Context;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.page.Draft;
import org.gainsay.extract.page.Page;
import org.gainsay.extract.page.Subject;
import org.gainsay.extract.sentence.Acronym;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.extract.value.FoundValue;
import org.gainsay.extract.value.Scopes;
import org.gainsay.extract.value.Takers;
import org.gainsay.extract.value.Values;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.Mentions;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.Property;
import org.gainsay.vocabulary.word.Range;
import org.jspecify.annotations.Nullable;

/** A heading that is nothing but a concept: what the document is about has it. */
public final class LabelRecogniser {
  private static final String NAME = "heading";
  private static final double CERTAINTY = 0.6;

  private final Takers takers;
  private final Scopes scopes;

  public LabelRecogniser(Vocabulary vocabulary, Scopes scopes) {
    this.scopes = scopes;
    this.takers = new Takers(vocabulary, Range.Kind.CONCEPT);
  }

  public void read(Page page, Context context, Passage heading) {
    @Nullable Subject subject = page.subjectOf(context);
    if (subject == null || heading.isBlank()) {
      return;
    }
    Mentions mentions = page.leading(heading);
    if (mentions.names().isEmpty()) {
      return;
    }
    Sentence sentence = Sentence.of(heading, new Span(0, heading.text().length()), mentions);
    boolean named =
        mentions.names().stream().anyMatch(name -> page.finder().isSubject(name.individual()));
    for (NameMention name : named ? List.<NameMention>of() : mentions.names()) {
      FoundValue value = Acronym.with(sentence, Values.named(name, heading.text()));
      if (covers(heading.text(), value.span()) && !tellsApart(name)) {
        taker(name).ifPresent(property -> page.add(subject, draft(heading, property, value)));
      }
    }
  }

  /** {@code Twin bridges} over figures of such: a kind that tells apart what stands below. */
  private boolean tellsApart(NameMention name) {
    return scopes.of(name.individual()).isPresent();
  }

  private Optional<Property> taker(NameMention name) {
    List<Property> able = takers.of(name.individual());
    return able.size() == 1 ? Optional.of(able.get(0)) : Optional.empty();
  }

  private static boolean covers(String heading, Span value) {
    String rest = heading.substring(0, value.start()) + heading.substring(value.end());
    return rest.chars().noneMatch(Character::isLetterOrDigit);
  }

  private static Draft draft(Passage heading, Property property, FoundValue value) {
    Span place = heading.found(value.span());
    return Draft.of(property, value.value(), place, place, Manner.flat(NAME, CERTAINTY));
  }
}
