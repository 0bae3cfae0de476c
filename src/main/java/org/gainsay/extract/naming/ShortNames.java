package org.gainsay.extract.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.claim.Term;
import org.gainsay.document.Document;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.naming.family.SizedMembers;
import org.gainsay.extract.naming.told.Shape;
import org.gainsay.extract.page.Blocks;
import org.gainsay.extract.page.Subject;
import org.gainsay.vocabulary.word.Individual;
import org.gainsay.vocabulary.word.Labels;
import org.gainsay.vocabulary.word.Names;
import org.jspecify.annotations.Nullable;

/** Where a text speaks of {@code Heron Pro} and {@code Heron Mini}, it may call them Pro and Mini. */
final class ShortNames {
  private static final Pattern REST = Pattern.compile(" (\\p{Lu}\\p{Ll}{2,12})(?![\\p{L}\\p{N}-])");
  private static final String THE = "the ";
  private static final List<String> ARTICLES = List.of(THE, "a ", "an ", "one ", "our ", "its ");
  private static final int ENOUGH = 2;
  private static final int MOST = 8;

  private ShortNames() {}

  /**
   * The second words of names that begin with one of the stems, under those names.
   *
   * @param nouns what any subject may be called, in small letters: none of them is a name
   */
  static List<Individual> of(Document document, List<Individual> stems, Set<String> nouns) {
    List<Individual> all = new ArrayList<>();
    for (Individual stem : stems) {
      String family = stem.labels().preferred();
      Set<String> rests = rests(document, family);
      rests.removeIf(rest -> nouns.contains(rest.toLowerCase(Locale.ROOT)));
      if (rests.size() >= ENOUGH && rests.size() <= MOST) {
        rests.forEach(rest -> all.add(named(family + " " + rest, stem, List.of(rest))));
      }
    }
    return all;
  }

  /**
   * The names of a document; what is named {@code Heron-34B} in a table may be called {@code the
   * 34B} in the text, where that means but one.
   *
   * @param nouns what any subject may be called: {@code the bridge} is no short name of one
   */
  static List<Individual> withRests(
      List<Individual> own, @Nullable Subject subject, Set<String> nouns) {
    String about = subject == null ? "" : subject.term().label();
    Map<String, Individual> told = new LinkedHashMap<>();
    Set<String> doubtful = new HashSet<>();
    for (Individual each : own) {
      String rest = rest(each.labels().preferred(), about);
      boolean name = !rest.isEmpty() && !nouns.contains(rest.toLowerCase(Locale.ROOT));
      if (name && told.putIfAbsent(rest, each) != null) {
        doubtful.add(rest);
      }
    }
    told.keySet().removeAll(doubtful);
    told.putAll(SizedMembers.of(own, about));
    Map<Individual, Individual> renamed = new HashMap<>();
    told.forEach(
        (rest, each) -> renamed.put(each, named(each.labels().preferred(), each, shorts(rest))));
    Set<Individual> all = new LinkedHashSet<>(own);
    all.addAll(told.values());
    return all.stream().map(each -> renamed.getOrDefault(each, each)).toList();
  }

  private static String rest(String name, String about) {
    boolean own = !about.isEmpty() && isFamily(name, about);
    String family = own ? name.substring(0, about.length()) : Siblings.family(name);
    String rest = family.isEmpty() ? "" : name.substring(family.length()).replaceFirst("^[- ]", "");
    String last = rest.substring(rest.lastIndexOf('-') + 1);
    return Shape.isSize(rest) || Shape.isVariant(rest) ? rest : Shape.isVariant(last) ? last : "";
  }

  /** {@code Heron-Two 34B} of Heron Two: the same words, however they are joined. */
  private static boolean isFamily(String name, String about) {
    return name.length() > about.length()
        && "- ".indexOf(name.charAt(about.length())) >= 0
        && name.substring(0, about.length()).replace('-', ' ').equals(about.replace('-', ' '));
  }

  private static Set<String> rests(Document document, String family) {
    Set<String> rests = new LinkedHashSet<>();
    for (Passage passage : Blocks.body(document)) {
      String text = passage.text();
      for (int at = text.indexOf(family); at >= 0; at = text.indexOf(family, at + 1)) {
        Matcher rest = REST.matcher(text).region(at + family.length(), text.length());
        if (rest.lookingAt()) {
          rests.add(rest.group(1));
        }
      }
    }
    return rests;
  }

  /** {@code the 34B}, {@code one 34B}; a plain word is told by its article alone. */
  private static List<String> shorts(String rest) {
    return Shape.isSize(rest) ? ARTICLES.stream().map(article -> article + rest).toList() : List.of(THE + rest);
  }

  private static Individual named(String name, Individual like, List<String> shorts) {
    Term term = new Term(Names.iri(name), name);
    return new Individual(term.iri(), new Labels(name, shorts, List.of()), like.classes(), false);
  }
}
