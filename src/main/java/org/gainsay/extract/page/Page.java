package org.gainsay.extract.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gainsay.claim.Evidence;
import org.gainsay.claim.Statement;
import org.gainsay.claim.Term;
import org.gainsay.document.Context;
import org.gainsay.document.Document;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.value.Fit;
import org.gainsay.extract.value.Values;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.MentionFinder;
import org.gainsay.mention.Mentions;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Property;
import org.jspecify.annotations.Nullable;

/** One document while it is read: what is known of it, and what it was found to say. */
public final class Page {
  private static final Pattern OTHER = Pattern.compile("(?i)\\b(?:from|with|against|versus|vs\\.?|over|than|since)\\s(?:the\\s)?$");
  private final Document document;
  private final MentionFinder finder;
  private final Values values;
  private final @Nullable Subject subject;
  private final List<Subject> members;
  private final IdentityHashMap<Passage, Subject> records;
  private final IdentityHashMap<Passage, Mentions> leading = new IdentityHashMap<>();
  private final IdentityHashMap<Passage, List<Property>> asked = new IdentityHashMap<>();
  private final IdentityHashMap<Passage, Named> heads = new IdentityHashMap<>();
  private final IdentityHashMap<Passage, Named> begun = new IdentityHashMap<>();
  private final Set<Said> seen = new HashSet<>();
  private final List<Statement> statements = new ArrayList<>();
  private final Doubts doubts = new Doubts();

  /**
   * A page to be read.
   *
   * @param finder that knows the document's own names
   */
  public Page(Document document, MentionFinder finder, About about, IdentityHashMap<Passage, Subject> records) {
    this.document = document;
    this.finder = finder;
    this.values = new Values(new Fit(finder));
    this.subject = about.subject();
    this.members = about.members();
    this.records = records;
  }

  Document document() {
    return document;
  }

  public Values values() {
    return values;
  }

  public MentionFinder finder() {
    return finder;
  }

  /** Those whom it is about, where it is about several. */
  public List<Subject> members() {
    return members;
  }

  /** The mentions of a passage that is read once. */
  public Mentions mentions(Passage passage) {
    return finder.find(passage.text());
  }

  /** The mentions of a heading or lead-in, which many blocks ask for. */
  public Mentions leading(Passage passage) {
    return leading.computeIfAbsent(passage, this::mentions);
  }

  /** What a heading is the label of, which all that stands below it asks for; a question asks what comes next alone. */
  public List<Property> asked(Passage heading) {
    return asked.computeIfAbsent(heading, over -> over.text().stripTrailing().endsWith("?") ? List.of() : finder.property(over.text()));
  }

  /** Whom a block is about that names nobody: its nearest heading's subject, else the page's. */
  public @Nullable Subject subjectOf(Context context) {
    @Nullable Subject begins = nearest(context.leads(), begun, false);
    @Nullable Subject named = begins == null ? nearest(context.headings(), heads, true) : begins;
    return named == null ? subject : named;
  }

  /** The subject of a text, or of a table by its first cell: that of its record, else that at its place. */
  public @Nullable Subject subjectOf(Context context, Passage passage) {
    @Nullable Subject recorded = records.get(passage);
    return recorded == null ? subjectOf(context) : recorded;
  }

  /** What the last passage names that names one; each is read once, as many blocks ask for it. */
  private @Nullable Subject nearest(
      List<Passage> over, IdentityHashMap<Passage, Named> known, boolean headings) {
    @Nullable Subject nearest = null;
    for (int at = over.size() - 1; at >= 0 && nearest == null; at--) {
      nearest = known.computeIfAbsent(over.get(at), lead -> named(lead, headings)).subject();
      nearest = at == 0 && headings && isTitle(nearest) ? null : nearest;
    }
    return nearest;
  }

  /** {@code Heron 2 Bridge Profile} over a page about Heron 2 names no one else. */
  private boolean isTitle(@Nullable Subject named) {
    return named != null
        && subject != null
        && named.term().label().startsWith(subject.term().label() + " ");
  }

  /** The one subject that a heading names, or with which a lead-in begins; null for none. */
  private record Named(@Nullable Subject subject) {}

  private Named named(Passage passage, boolean heading) {
    if (heading && subject != null && passage.text().strip().equals(subject.text())) {
      return new Named(subject);
    }
    List<NameMention> names =
        leading(passage).names().stream()
            .filter(name -> finder.isSubject(name.individual()))
            .toList();
    boolean governs =
        names.stream().map(name -> name.individual().iri()).distinct().count() == 1
            && (heading ? !isOther(passage.text(), names.get(0)) : names.get(0).span().start() == 0);
    return new Named(
        governs
            ? Subject.of(names.get(0).individual(), passage.slice(names.get(0).span()))
            : null);
  }

  /** {@code Moving from X}, {@code Compared with X}: what stands below is about someone else. */
  private static boolean isOther(String heading, NameMention name) {
    return OTHER.matcher(heading.substring(0, name.span().start())).find();
  }

  /** The subject that words begin with. */
  public Optional<Subject> subjectIn(String words) {
    return finder.find(words).names().stream()
        .filter(name -> name.span().start() == 0 && finder.isSubject(name.individual()))
        .findFirst()
        .map(name -> Subject.of(name.individual(), words.substring(0, name.span().end())));
  }

  /** Of a part of a document only what it says itself: a table's head may be repeated in it. */
  public void add(Subject about, Draft draft) {
    if (!document.text().holds(draft.quote())) {
      return;
    }
    if (!finder.isOfDocument(draft.property()) && seen.add(Said.of(about, draft))) {
      statements.add(statement(about, draft));
    }
  }

  private Statement statement(Subject about, Draft draft) {
    Property property = draft.property();
    return new Statement(
        about.term(),
        about.text(),
        new Term(property.iri(), property.name()),
        draft.scope(),
        draft.value(),
        draft.polarity(),
        Evidence.of(document.text(), draft.quote(), draft.place()),
        draft.manner());
  }

  /** What is said so loosely that it counts only where nothing firmer is said of the same property. */
  public void doubt(Subject about, Draft draft) {
    doubts.add(about, draft);
  }

  /** All that it was found to say; what is doubtful last. */
  public List<Statement> statements() {
    doubts.take().stream().filter(doubt -> Doubts.holds(doubt, statements)).forEach(doubt -> add(doubt.about(), doubt.draft()));
    return statements;
  }
}
