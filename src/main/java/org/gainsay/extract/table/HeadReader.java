package org.gainsay.extract.table;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Pattern UNIT =
      Pattern.compile("^(.*?)\\s*[(\\[]([^()\\[\\]]{1,12})[)\\]]\\s*$", Pattern.DOTALL);

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
    Matcher unit = UNIT.matcher(text);
    boolean united = unit.matches() && !page.finder().property(unit.group(1)).isEmpty();
    return united
        ? read(page, passage, unit.group(1), unit.group(2))
        : read(page, passage, text, "");
  }

  private Head read(Page page, Passage passage, String label, String unit) {
    String text = passage.text().strip();
    MentionFinder finder = page.finder();
    @Nullable Property property = finder.property(label).stream().findFirst().orElse(null);
    Mentions mentions = page.mentions(passage);
    boolean other = property != null || finder.isOther(text);
    return new Head(
        text,
        other ? null : subject(page, passage, mentions),
        property,
        conditions(finder, label, mentions),
        scopes.counted(text),
        presence(text),
        isAxis(label),
        unit);
  }

  private @Nullable Subject subject(Page page, Passage passage, Mentions mentions) {
    for (NameMention name : mentions.names()) {
      String before = mentions.text().substring(0, name.span().start());
      boolean leads = before.chars().noneMatch(Character::isLetterOrDigit);
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
    return Subject.named(name, page.finder());
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
