package org.gainsay.extract.subject.title;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gainsay.document.Block;
import org.gainsay.document.Document;
import org.gainsay.extract.naming.code.CodedNames;
import org.gainsay.extract.naming.head.SubjectName;
import org.gainsay.extract.naming.told.Shape;
import org.gainsay.extract.page.Blocks;
import org.gainsay.extract.page.Subject;
import org.gainsay.mention.Mention.DateMention;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.MentionFinder;
import org.gainsay.mention.grammar.Words;
import org.gainsay.vocabulary.word.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Whom the title of a document names: as a whole, where fields follow as on a card; a subject of
 * the vocabulary; or a name that the text takes up again.
 */
public final class TitleSubject {
  private static final int LONGEST_NAME = 6;
  private static final int LONGEST_OF_MAKER = 9;

  /** {@code Heron v Avocet}: of two at least. */
  private static final Pattern COMPARED = Pattern.compile("\\s(?:" + WordList.of("against each other").choice() + ")\\.?\\s");

  /** {@code Heron 2 Payload User's} of a guide. */
  private static final Pattern POSSESSIVE = Pattern.compile("\\s\\p{Lu}\\p{Ll}+(?:['’]s|s['’])$");

  /** A small word between others. */
  private static final Pattern SMALL = Pattern.compile("\\s\\p{Ll}{3,20}\\s");

  private final MentionFinder finder;
  private final TitleName names;
  private final PageKind kinds;

  public TitleSubject(MentionFinder finder, PageKind kinds) {
    this.finder = finder;
    this.kinds = kinds;
    this.names = new TitleName(finder);
  }

  public Optional<Subject> of(Document document) {
    List<String> titles = titles(document);
    return titles.stream().anyMatch(title -> JoinedNames.are(title, finder)) ? Optional.empty() : one(document, titles);
  }

  private Optional<Subject> one(Document document, List<String> titles) {
    return titles.stream()
        .flatMap(title -> behindPreposition(document, title).or(() -> card(document, title)).stream())
        .findFirst()
        .or(() -> titles.stream().flatMap(title -> coded(document, title).stream()).findFirst())
        .or(() -> titles.stream().filter(title -> !COMPARED.matcher(title).find()).flatMap(title -> known(title).stream()).findFirst())
        .or(() -> titles.stream().flatMap(title -> alike(title).stream()).findFirst())
        .or(() -> ofKind(document))
        .or(() -> titles.stream().flatMap(title -> again(document, title).stream()).findFirst())
        .or(() -> Letterhead.title(document).flatMap(title -> card(document, title)));
  }

  /** {@code Heron 2 data sheet}: a name with a figure before what the page calls itself. */
  private Optional<Subject> ofKind(Document document) {
    return first(document)
        .filter(title -> !kinds.bare(title).equals(title) && Shape.isVersioned(kinds.bare(title)))
        .map(title -> Subject.named(kinds.bare(title), finder));
  }

  /** Whether its title has the looks of a name. */
  public boolean isNamed(Document document) {
    return first(document).map(kinds::bare).filter(Shape::isVersioned).isPresent();
  }

  /** The first heading of the first level; what a site writes over a page with a title of its own is none. */
  private static Optional<String> first(Document document) {
    List<String> headings = document.blocks().stream().flatMap(TitleSubject::heading).toList();
    return headings.stream().filter(heading -> !SiteTitle.isPath(heading)).findFirst().or(() -> headings.stream().findFirst());
  }

  /** {@code Using Avocet-7B}: the one name in a title that is made as known ones are. */
  private Optional<Subject> alike(String title) {
    Set<String> names = finder.alike(title);
    return names.size() == 1
        ? Optional.of(Subject.named(names.iterator().next(), finder))
        : Optional.empty();
  }

  /** Its known title, then its first heading of the first level; one that is a path comes last. Else the subject of a letter. */
  private List<String> titles(Document document) {
    List<String> titles = new ArrayList<>();
    first(document).map(kinds::bare).ifPresent(titles::add);
    @Nullable String known = document.source().metadata().title();
    String title = known == null || first(document).filter(heading -> SiteTitle.isBehind(heading, known)).isPresent() ? "" : SiteTitle.bare(known);
    String name = kinds.bare(SiteTitle.name(title));
    if (!title.isEmpty() && !titles.contains(name)) {
      titles.add(SiteTitle.isPath(title) ? titles.size() : 0, name);
    }
    MailHead.title(document, finder).filter(head -> titles.isEmpty()).ifPresent(titles::add);
    return titles;
  }

  private static Stream<String> heading(Block block) {
    return block instanceof Block.Heading heading && heading.level() == 1
        ? Stream.of(heading.passage().text().strip())
        : Stream.empty();
  }

  /** {@code Heron: small cranes} over {@code heron-small}: what names of the text begin with. */
  private Optional<Subject> coded(Document document, String title) {
    return finder.find(title).names().stream().anyMatch(name -> finder.isSubject(name.individual()))
        ? Optional.empty()
        : CodedNames.family(title, document).map(name -> Subject.named(name, finder));
  }

  private Optional<Subject> behindPreposition(Document document, String title) {
    return names.behindPreposition(title, document).map(name -> Subject.named(name, finder));
  }

  private Optional<Subject> card(Document document, String title) {
    return isName(title) && !Issues.isOne(document, title) && CardFields.areIn(document, finder) && !isNews(document, title) && (isTakenUp(document, title) || isOfKind(document, title))
        ? Optional.of(new Subject(bare(title).term(), title))
        : Optional.empty();
  }

  /** {@code Heron (28 m)}, {@code Heron User's}: values in a bracket are none of the name, nor whose guide it is. */
  private Subject bare(String title) {
    Optional<Subject> known =
        known(title).filter(name -> title.startsWith(name.text()) && SubjectName.isMark(title.substring(name.text().length()), finder));
    return known.or(() -> POSSESSIVE.matcher(title).find() ? known(title) : Optional.empty()).orElseGet(() -> whole(title));
  }

  private Subject whole(String title) {
    return Subject.named(title.substring(0, SubjectName.bare(title, finder, Set.of())), finder);
  }

  private boolean isName(String title) {
    return !finder.isOther(title)
        && !title.isBlank()
        && Words.count(title) <= (isLed(title) ? LONGEST_OF_MAKER : LONGEST_NAME)
        && title.chars().noneMatch(unit -> ":?!|".indexOf(unit) >= 0)
        && finder.property(title).isEmpty()
        && !isDated(title)
        && !NewsTitle.isSentence(title);
  }

  /** Whether who made a thing stands before what that is called. */
  private boolean isLed(String title) {
    return finder.find(title).names().stream().anyMatch(name -> name.span().start() == 0 && !finder.isSubject(name.individual()));
  }

  /** {@code NOTES OF A VISIT, 3 OCTOBER 2023}: a day, and not only a year, stands in no name. */
  private boolean isDated(String title) {
    return finder.find(title).figures().stream()
        .filter(DateMention.class::isInstance)
        .map(date -> title.substring(date.span().start(), date.span().end()))
        .anyMatch(words -> words.chars().anyMatch(Character::isLetter));
  }

  /** {@code Tern Works presents Heron K40}: a title that tells of what the text calls by the rest of it. */
  private boolean isNews(Document document, String title) {
    return SMALL.matcher(title).find() && names.of(title, document).filter(Shape::isVersioned).isPresent();
  }

  private boolean isTakenUp(Document document, String title) {
    return title.chars().anyMatch(Character::isDigit)
        || isLed(title)
        || names.count(title, document) > 0
        || Blocks.body(document).stream().anyMatch(passage -> passage.text().contains(title));
  }

  /** {@code Northern Span — Fact Sheet}: what stands before a dash and what the page calls itself. */
  private boolean isOfKind(Document document, String title) {
    return first(document).filter(heading -> kinds.isParted(heading) && kinds.bare(heading).equals(title)).isPresent();
  }

  private Optional<Subject> known(String title) {
    return finder.find(title).names().stream()
        .filter(name -> finder.isSubject(name.individual()))
        .findFirst()
        .map(name -> mentioned(title, name));
  }

  private static Subject mentioned(String title, NameMention name) {
    return Subject.of(
        name.individual(), title.substring(name.span().start(), name.span().end()));
  }

  private Optional<Subject> again(Document document, String title) {
    return Issues.isOne(document, title)
        ? Optional.empty()
        : names.of(title, document).map(name -> Subject.named(name, finder));
  }
}
