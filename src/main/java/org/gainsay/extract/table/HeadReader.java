package org.gainsay.extract.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.claim.Term;
import org.gainsay.document.Passage;
import org.gainsay.extract.page.Page;
import org.gainsay.extract.page.Scopes;
import org.gainsay.extract.page.Subject;
import org.gainsay.extract.subject.SubjectName;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.MentionFinder;
import org.gainsay.mention.Mentions;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.Names;
import org.gainsay.vocabulary.Presence;
import org.gainsay.vocabulary.Property;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads the heads of tables. */
final class HeadReader {
  private static final Pattern UNIT = Pattern.compile("^(.*?)\\s*[(\\[]([^()\\[\\]]{1,12})[)\\]]\\s*$", Pattern.DOTALL);

  private final Vocabulary vocabulary;
  private final Scopes scopes;
  private final Set<String> subjectNouns;
  private final Set<String> exclusive;

  HeadReader(Vocabulary vocabulary, Scopes scopes) {
    this.vocabulary = vocabulary;
    this.scopes = scopes;
    this.subjectNouns = vocabulary.subjectNouns();
    this.exclusive = vocabulary.exclusiveClasses();
  }

  Head read(Page page, Passage passage) {
    String text = passage.text().strip();
    if (text.isEmpty()) {
      return Head.NONE;
    }
    MentionFinder finder = page.finder();
    Matcher unit = UNIT.matcher(text);
    boolean hasUnit = unit.matches() && !finder.property(unit.group(1)).isEmpty();
    String label = hasUnit ? unit.group(1) : text;
    Optional<Property> property = finder.property(label).stream().findFirst();
    Mentions mentions = page.mentions(passage);
    @Nullable Subject subject =
        property.isPresent() || isOther(finder, text) ? null : subject(page, passage, mentions);
    return new Head(
        text,
        subject,
        property.orElse(null),
        conditions(finder, label, mentions),
        scopes.counted(text),
        presence(text),
        isAxis(label),
        hasUnit && property.isPresent() ? unit.group(2) : "");
  }

  /** A thing of the vocabulary that is no subject: a benchmark, a maker. */
  private static boolean isOther(MentionFinder finder, String text) {
    return finder.named(text).stream().anyMatch(thing -> !finder.isSubject(thing))
        && finder.subject(text).isEmpty();
  }

  private @Nullable Subject subject(Page page, Passage passage, Mentions mentions) {
    for (NameMention name : mentions.names()) {
      boolean leads =
          mentions.text().substring(0, name.span().start()).chars().noneMatch(Character::isLetterOrDigit);
      if (leads && page.finder().isSubject(name.individual())) {
        return whole(page, passage, name);
      }
    }
    return null;
  }

  /** The name with all that belongs to it: everything but a bracket made of values alone. */
  private Subject whole(Page page, Passage passage, NameMention name) {
    return unknown(page, passage.text().substring(name.span().start()));
  }

  /** The subject that words name, whether the vocabulary knows it or not. */
  Subject unknown(Page page, String words) {
    String line = words.replace('\n', ' ').strip();
    String name = line.substring(0, SubjectName.bare(line, page.finder(), exclusive));
    return page.finder()
        .subject(name)
        .map(known -> Subject.of(known, name))
        .orElseGet(() -> new Subject(new Term(Names.iri(name), name), name));
  }

  /** The conditions that a head names; its whole text counts however it is spelled. */
  private List<NameMention> conditions(MentionFinder finder, String label, Mentions mentions) {
    List<NameMention> named =
        mentions.names().stream()
            .filter(name -> scopes.of(name.individual()).isPresent())
            .toList();
    if (!named.isEmpty()) {
      return named;
    }
    return finder.named(label).stream()
        .filter(individual -> scopes.of(individual).isPresent())
        .map(individual -> new NameMention(new Span(0, label.length()), individual))
        .toList();
  }

  private @Nullable Presence presence(String text) {
    return vocabulary.presences().stream()
        .filter(presence -> Names.same(presence.key(), text))
        .findFirst()
        .orElse(null);
  }

  private boolean isAxis(String text) {
    return subjectNouns.contains(text.toLowerCase(Locale.ROOT)) || scopes.isConditionName(text);
  }
}
