package org.gainsay.extract.link;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.claim.Term;
import org.gainsay.claim.Value;
import org.gainsay.extract.page.Subject;
import org.gainsay.mention.MentionFinder;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Individual;
import org.gainsay.vocabulary.word.Names;

/**
 * What an address names: the one subject whose name is a whole part of its path or of an address
 * inside it.
 *
 * <pre>https://lamps.example/models/Glow-2  →  Glow-2</pre>
 */
final class Target {
  /** An address longer than this names nothing that a person would read. */
  private static final int LONGEST = 2000;

  private static final Pattern BORDER = Pattern.compile("[/?&=#]");
  private static final Pattern ENDING = Pattern.compile("\\.(html?|md|pdf|php)$");

  private final MentionFinder finder;

  Target(MentionFinder finder) {
    this.finder = finder;
  }

  /** The thing named beside the one that the words name, else the address as a text; its words are the address. */
  Value value(String address, Subject words) {
    Set<Individual> named =
        parts(address)
            .flatMap(this::named)
            .filter(each -> !continues(each.labels().preferred(), words))
            .collect(Collectors.toSet());
    TreeMap<String, Individual> byIri = new TreeMap<>();
    named.forEach(each -> byIri.put(each.iri(), each));
    if (byIri.size() != 1) {
      return new Value.TextValue(address);
    }
    Individual one = byIri.firstEntry().getValue();
    return new Value.EntityValue(new Term(one.iri(), one.labels().preferred()), address);
  }

  /** Whether an address goes on behind a name of the thing itself: {@code glow-lamp-on-sale} of the Glow Lamp. */
  private boolean continues(String name, Subject words) {
    String key = Names.key(name);
    return Names.beginnings(name).stream()
        .filter(beginning -> beginning.length() < key.length())
        .filter(beginning -> !isOfNumber(key.charAt(beginning.length())))
        .flatMap(beginning -> finder.subject(beginning).stream())
        .anyMatch(known -> known.iri().equals(words.term().iri()));
  }

  private static boolean isOfNumber(char next) {
    return next == '.' || Character.isDigit(next);
  }

  private static Stream<String> parts(String address) {
    String known = address.length() > LONGEST ? "" : decoded(address);
    return Stream.of(BORDER.split(known, -1)).skip(1).filter(part -> !part.isBlank());
  }

  private static String decoded(String address) {
    if (address.indexOf('%') < 0) {
      return address;
    }
    try {
      return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return address;
    }
  }

  private Stream<Individual> named(String part) {
    String name = part.indexOf('.') < 0 ? part : ENDING.matcher(part).replaceFirst("");
    Span whole = new Span(0, name.length());
    List<Individual> found =
        finder.find(name).names().stream()
            .filter(mention -> mention.span().equals(whole))
            .map(mention -> mention.individual())
            .filter(finder::isSubject)
            .toList();
    return found.stream();
  }
}
