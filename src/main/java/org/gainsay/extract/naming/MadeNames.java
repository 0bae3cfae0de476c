package org.gainsay.extract.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.document.Document;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.naming.told.MadeWords;
import org.gainsay.extract.page.Blocks;
import org.gainsay.mention.MentionFinder;
import org.gainsay.vocabulary.Makers.Made;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.Individual;
import org.gainsay.vocabulary.word.Labels;
import org.gainsay.vocabulary.word.Names;

/**
 * Names that begin with who made the thing, where most known ones do: beside {@code Alder K5},
 * {@code Alder 28mm f/1.4} is one too, and its text may call it {@code 28mm f/1.4}. A figure has to
 * stand in each. Linear in the document.
 */
final class MadeNames {
  private static final int MOST = 100;
  private static final int ENOUGH = 2;
  private static final String WORD = "\\p{Lu}[\\p{L}\\p{N}]{0,20}(?:['’-][\\p{L}\\p{N}]{1,12}){0,3}";
  private static final String FIGURE = "\\d[\\p{L}\\d]{0,6}(?:[./-]\\d[\\p{L}\\d]{0,6}){0,3}(?:-[\\p{L}\\d]{1,6})?";
  private static final String RATIO = "\\p{Ll}/\\d{1,3}(?:[.-]\\d{1,3}){0,3}";
  private static final Pattern REST =
      Pattern.compile("(?:[ \\n](?:" + RATIO + "|" + WORD + "|" + FIGURE + ")(?![\\p{L}\\p{N}%/])){1,6}");
  private static final Pattern SHORT_NUMBER = Pattern.compile("[1-9]\\d{1,3}");
  private static final Pattern SERIES = Pattern.compile("\\p{Lu}{2,4}");

  private static final Pattern ARTICLE = Pattern.compile("\\b(?:[Tt]he|[Aa]n?|[Oo]ur|[Mm]y)\\s$");
  private static final int LEAD = 5;
  private final MentionFinder finder;
  private final Set<String> nouns;

  /** The makers by the first words of what they are called. */
  private final Map<String, Set<String>> makers;

  MadeNames(Vocabulary vocabulary, MentionFinder finder) {
    this.finder = finder;
    this.nouns = vocabulary.kinds().nouns();
    this.makers = new HashMap<>();
    List<Made> made = vocabulary.facts().makers().all();
    long led = made.stream().filter(each -> isLed(each)).count();
    if (led >= ENOUGH && led * 2 >= made.size()) {
      Set<String> classes = new LinkedHashSet<>();
      made.forEach(each -> classes.addAll(each.maker().classes()));
      vocabulary.individuals().stream()
          .filter(individual -> individual.isOneOf(classes))
          .flatMap(individual -> individual.labels().all().stream())
          .forEach(label -> learn(makers, label));
    }
  }

  private MadeNames(MadeNames common, MentionFinder finder) {
    this.finder = finder;
    this.nouns = common.nouns;
    this.makers = common.makers;
  }

  MadeNames with(MentionFinder reading) {
    return new MadeNames(this, reading);
  }

  private static boolean isLed(Made made) {
    String name = made.thing().labels().preferred();
    return made.maker().labels().all().stream().anyMatch(maker -> name.startsWith(maker + " "));
  }

  private static void learn(Map<String, Set<String>> leads, String label) {
    String first = label.substring(0, end(label, 0));
    if (!first.isEmpty()) {
      leads.computeIfAbsent(first, word -> new LinkedHashSet<>()).add(label);
    }
  }

  /** Those of a document, each with what it is called without its maker. */
  List<Individual> in(Document document, Set<String> classes) {
    if (makers.isEmpty()) {
      return List.of();
    }
    List<Passage> passages = Blocks.all(document);
    Map<String, String> names = new LinkedHashMap<>();
    passages.forEach(passage -> read(passage.text(), makers, names));
    Map<String, Set<String>> series = series(names.values());
    if (!series.isEmpty()) {
      Set<String> known = new LinkedHashSet<>(names.values());
      Map<String, String> further = new LinkedHashMap<>();
      passages.forEach(passage -> read(passage.text(), series, further));
      further.keySet().stream().filter(name -> !known.contains(name)).forEach(name -> names.putIfAbsent(name, ""));
    }
    List<Individual> all = new ArrayList<>();
    names.forEach((name, rest) -> all.add(individual(name, isOfOne(rest, names.values()) ? rest : "", classes)));
    return all;
  }

  /** Whether but one is so called. */
  private static boolean isOfOne(String rest, Iterable<String> rests) {
    int times = 0;
    for (String other : rests) {
      times += other.equals(rest) ? 1 : 0;
    }
    return times == 1;
  }

  /** {@code AX 16-50mm} of {@code Alder AX 16-50mm}: what further ones begin with that leave out the maker. */
  private static Map<String, Set<String>> series(Iterable<String> rests) {
    Map<String, Set<String>> series = new HashMap<>();
    for (String rest : rests) {
      int space = rest.indexOf(' ');
      if (space > 0 && SERIES.matcher(rest.substring(0, space)).matches()) {
        learn(series, rest.substring(0, space));
      }
    }
    return series;
  }

  private static Individual individual(String name, String rest, Set<String> classes) {
    boolean number = SHORT_NUMBER.matcher(rest).matches();
    List<String> others = rest.isEmpty() ? List.of() : List.of(number ? "the " + rest : rest);
    return new Individual(Names.iri(name), new Labels(name, others, List.of()), classes, false);
  }

  private void read(String text, Map<String, Set<String>> leads, Map<String, String> names) {
    for (int at = 0; at < text.length() && names.size() < MOST; at = next(text, at)) {
      Set<String> led = leads.getOrDefault(text.substring(at, end(text, at)), Set.of());
      for (String lead : led) {
        if (text.startsWith(lead, at)) {
          behind(text, at, at + lead.length(), names);
        }
      }
    }
  }

  private static int next(String text, int at) {
    int next = Math.max(end(text, at), at + 1);
    while (next < text.length() && !Character.isUpperCase(text.charAt(next))) {
      next = isWord(text, next) ? end(text, next) : next + 1;
    }
    return next;
  }

  private static int end(String text, int at) {
    int end = at;
    while (end < text.length() && isWord(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean isWord(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at));
  }

  private void behind(String text, int start, int end, Map<String, String> names) {
    Matcher rest = REST.matcher(text).region(end, text.length()).useTransparentBounds(true);
    if (!rest.lookingAt()) {
      return;
    }
    List<String> parts = MadeWords.of(rest.group().strip().replace('\n', ' '), text, rest.end());
    String own = String.join(" ", parts);
    String name = text.substring(start, end).replace('\n', ' ') + " " + own;
    boolean told = own.chars().anyMatch(Character::isDigit) || (ARTICLE.matcher(text.substring(Math.max(0, start - LEAD), start)).find() && MadeWords.arePlain(parts, nouns, finder));
    if (!own.isEmpty() && told && isNew(name) && !finder.isDate(own)) {
      names.putIfAbsent(name, own);
    }
  }
  /** Whether no known subject is named by it or begins it. */
  private boolean isNew(String name) {
    return finder.find(name).names().stream()
        .noneMatch(known -> finder.isSubject(known.individual()) && known.span().start() == 0 && (known.span().end() == name.length() || name.charAt(known.span().end()) == ' '));
  }
}
