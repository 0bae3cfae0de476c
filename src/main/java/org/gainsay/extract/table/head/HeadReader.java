package org.gainsay.extract.table.head;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.label.UnitLabel;
import org.gainsay.extract.naming.head.SubjectName;
import org.gainsay.extract.page.Page;
import org.gainsay.extract.page.Subject;
import org.gainsay.extract.table.cell.Footnotes;
import org.gainsay.extract.table.member.Members;
import org.gainsay.extract.value.Scopes;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.MentionFinder;
import org.gainsay.mention.Mentions;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.Property;
import org.gainsay.vocabulary.word.Range;
import org.jspecify.annotations.Nullable;

/** Reads the heads of tables. */
public final class HeadReader {
  private final Scopes scopes;
  private final Members members;
  private final Set<String> exclusive;
  private final HeadLabels labels;
  private final HeadConditions conditions;

  /** The heads that were read of one table, of which columns and rows ask again; else null. */
  private final @Nullable IdentityHashMap<Passage, Head> known;

  public HeadReader(Vocabulary vocabulary, Scopes scopes) {
    this.scopes = scopes;
    this.members = Members.of(vocabulary);
    this.exclusive = vocabulary.kinds().exclusive();
    this.labels = new HeadLabels(vocabulary, scopes);
    this.conditions = new HeadConditions(scopes);
    this.known = null;
  }

  private HeadReader(HeadReader common) {
    this.scopes = common.scopes;
    this.members = common.members;
    this.exclusive = common.exclusive;
    this.labels = common.labels;
    this.conditions = common.conditions;
    this.known = new IdentityHashMap<>();
  }

  /** One for one table, by one thread. */
  public HeadReader ofTable() {
    return new HeadReader(this);
  }

  public Scopes scopes() {
    return scopes;
  }

  public Members members() {
    return members;
  }

  public Columns columns(Page page) {
    return new Columns(page.finder(), scopes);
  }

  public Head read(Page page, Passage passage) {
    return known == null
        ? look(page, passage)
        : known.computeIfAbsent(passage, head -> look(page, head));
  }

  private Head look(Page page, Passage passage) {
    String text = withoutColon(Footnotes.blanked(passage).strip());
    if (text.isEmpty()) {
      return Head.NONE;
    }
    MentionFinder finder = page.finder();
    List<Property> whole = labels.property(finder, text);
    UnitLabel parted = UnitLabel.of(text, before -> !whole.isEmpty() || labels.isAny(finder, before));
    String label = parted.label();
    Mentions mentions = finder.find(text);
    List<Property> named = whole.isEmpty() ? labels.property(finder, label) : whole;
    List<Property> properties = named.isEmpty() ? labels.conditioned(finder, label, mentions) : named;
    boolean other = !properties.isEmpty() || finder.isOther(text);
    return new Head(
        text,
        other ? null : subject(page, text, mentions),
        properties,
        conditions.named(finder, label, mentions),
        conditions.stated(finder, text, label, mentions),
        labels.presence(text),
        isAxis(label),
        parted.unit(properties, finder));
  }

  /** {@code Length (wet):}: a label as fields write it. */
  private static String withoutColon(String label) {
    return label.endsWith(":") ? label.substring(0, label.length() - 1).strip() : label;
  }

  /** Without what it is the label of where a document is dated by it, too: {@code Date} over rows of no one's. */
  public Head undated(Page page, Head head) {
    return page.finder().property(head.text()).stream()
            .anyMatch(property -> property.range().kind() == Range.Kind.DATE && page.finder().isOfDocument(property))
        ? head.unlabelled()
        : head;
  }

  private @Nullable Subject subject(Page page, String text, Mentions mentions) {
    for (NameMention name : mentions.names()) {
      String before = text.substring(0, name.span().start());
      boolean leads = before.chars().noneMatch(Character::isLetterOrDigit);
      if (leads && page.finder().isSubject(name.individual())) {
        return unknown(page, text.substring(name.span().start()));
      }
    }
    return null;
  }

  /** The subject that words name, whether the vocabulary knows it or not. */
  public Subject unknown(Page page, String words) {
    String line = words.replace('\n', ' ').strip();
    String name = line.substring(0, SubjectName.bare(line, page.finder(), exclusive));
    return Subject.named(name, page.finder());
  }

  private boolean isAxis(String text) {
    return members.isSubject(text.toLowerCase(Locale.ROOT)) || scopes.named(text).isPresent();
  }
}
