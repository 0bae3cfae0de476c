package org.gainsay.extract.naming.told;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gainsay.document.Document;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.naming.run.BareRun;
import org.gainsay.extract.naming.run.BoldLeads;
import org.gainsay.extract.naming.run.Run;
import org.gainsay.extract.naming.run.Runs;
import org.gainsay.extract.page.Blocks;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.MentionFinder;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Names that no vocabulary knows and that a text introduces by what it says of them: {@code Heron, a
 * small bridge}, {@code the Heron bridge}, {@code Heron carries 40 t}. Linear in the document.
 */
public final class Introduced {
  private static final int MOST = 60;
  private static final int MOST_RUNS = 400;
  private static final int OFTEN_ENOUGH = 8;
  private static final int ARTICLE = 7;
  private static final Pattern LED = Pattern.compile("(?:^|[\\s(])(?:[Tt]he|[Aa]n?|[Ee]very|[Oo]ur)\\s$");

  /** {@code K40s}: several of what is called by a code. */
  private static final Pattern PLURAL = Pattern.compile("\\d\\p{Lu}{0,2}s$");

  /** {@code X-ray}, {@code Earth-observation}: a word of two, the second small. */
  private static final Pattern LETTERED = Pattern.compile("\\p{Lu}\\p{Ll}*-\\p{Ll}+");

  private final MentionFinder finder;
  private final Description description;
  private final BareRun bare;

  /** The names of which it is known whether they are new. */
  private final Set<String> looked = new HashSet<>();

  private Introduced(Vocabulary vocabulary, MentionFinder finder) {
    this.finder = finder;
    this.bare = new BareRun(finder);
    Set<String> nouns = vocabulary.kinds().nouns();
    this.description = new Description(nouns, heads(nouns), finder);
  }

  private static Set<String> heads(Set<String> nouns) {
    return nouns.stream()
        .filter(noun -> noun.indexOf(' ') > 0)
        .map(noun -> noun.substring(noun.lastIndexOf(' ') + 1))
        .collect(Collectors.toUnmodifiableSet());
  }

  public static Set<String> in(Document document, Vocabulary vocabulary, MentionFinder finder) {
    return new Introduced(vocabulary, finder).in(document);
  }

  private Set<String> in(Document document) {
    List<Passage> body = Blocks.body(document);
    Set<String> described = new LinkedHashSet<>();
    Map<String, Integer> asked = new HashMap<>();
    for (Passage passage : body) {
      Runs runs = new Runs(passage.text());
      BoldLeads leads = new BoldLeads(passage);
      @Nullable Span run = runs.next();
      while (asked.size() < MOST_RUNS && described.size() < MOST && run != null) {
        read(new Run(passage.text(), bare.of(passage.text(), leads.behind(run))), asked, described);
        run = runs.next();
      }
    }
    if (!described.isEmpty()) {
      Standing standing = Standing.of(document, described, description.nouns());
      described.removeIf(name -> !standing.isName(name) || isEnding(name, body));
    }
    return described.stream().map(name -> OwnedName.whole(name, body)).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** {@code Long} where {@code Heron-2-Long} is written as well: a short word for any of such. */
  private static boolean isEnding(String name, List<Passage> body) {
    return name.indexOf(' ') < 0 && body.stream().anyMatch(passage -> passage.text().contains("-" + name));
  }

  /** A name may be known on sight, or asked for where it stands, each a few times. */
  private void read(Run run, Map<String, Integer> asked, Set<String> described) {
    String name = run.name();
    int times = asked.merge(name, 1, Integer::sum);
    if (name.length() < 2 || times > OFTEN_ENOUGH || described.contains(name) || !run.mayBeTold()) {
      return;
    }
    if (looked.add(name) && !isNew(name)) {
      asked.put(name, OFTEN_ENOUGH);
    } else if (description.follows(run) || isVariantThere(run)) {
      described.add(name);
    }
  }

  private boolean isNew(String name) {
    return (Run.isInCapitals(name) || name.chars().anyMatch(unit -> Character.isLowerCase(unit) || Character.isDigit(unit)))
        && !Shape.isSize(name)
        && !PLURAL.matcher(name).find()
        && !LETTERED.matcher(name).matches()
        && finder.property(name).isEmpty()
        && (finder.isUnknown(name) || isVariant(name) || isQualified(name))
        && !finder.isDate(name)
        && !finder.isUnit(name);
  }

  /** {@code the Heron Long Reach}: a variant behind an article, which needs no more to be told. */
  private boolean isVariantThere(Run run) {
    String before = run.text().substring(Math.max(0, run.span().start() - ARTICLE), run.span().start());
    return LED.matcher(before).find() && isVariant(run.name());
  }

  /** {@code Lower Tern} of the Tern, which is known and no subject. */
  private boolean isQualified(String name) {
    List<NameMention> known = finder.find(name).names();
    return known.size() == 1
        && known.get(0).span().start() > 0
        && known.get(0).span().end() == name.length()
        && !known.get(0).individual().concept()
        && !finder.isSubject(known.get(0).individual());
  }

  /** {@code Heron Long Reach} of Heron: behind a known subject, words in which nothing else is named, and which are no kind of thing. */
  private boolean isVariant(String name) {
    List<NameMention> known = finder.find(name).names();
    return !known.isEmpty()
        && known.get(0).span().start() == 0
        && known.get(0).span().end() < name.length()
        && name.charAt(known.get(0).span().end()) == ' '
        && finder.isSubject(known.get(0).individual())
        && known.stream().noneMatch(other -> other.span().start() > 0 && finder.isSubject(other.individual()))
        && !isOfKind(name.substring(known.get(0).span().end() + 1));
  }

  /** {@code Bridge Length}, {@code Bridge}. */
  private boolean isOfKind(String rest) {
    return !finder.property(rest).isEmpty() || description.nouns().contains(rest.toLowerCase(Locale.ROOT));
  }
}
