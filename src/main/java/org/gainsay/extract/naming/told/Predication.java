package org.gainsay.extract.naming.told;

import org.gainsay.mention.Mention;
import org.gainsay.mention.Mention.PropertyMention;
import org.gainsay.mention.MentionFinder;
import org.gainsay.mention.Mentions;
import org.gainsay.mention.grammar.FiniteVerbs;
import org.gainsay.mention.grammar.Tokens;
import org.gainsay.mention.grammar.WordClass;
import org.gainsay.mention.grammar.Words;
import org.gainsay.vocabulary.word.Property;
import org.gainsay.vocabulary.word.Range;

/**
 * A verb and what follows it in its clause.
 *
 * @param verb the place of its first word
 * @param clause from there on
 */
record Predication(Tokens tokens, int verb, String clause, MentionFinder finder) {
  private static final int NEAR = 3;

  /**
   * Whether it says of its subject a property, or that it has a concept.
   *
   * @param code whether the subject hardly can be but a name: then the words may stand farther away
   */
  boolean isOfSubject(boolean code) {
    if (!code && !mayBeOfSubject()) {
      return false;
    }
    Mentions said = finder.find(clause);
    return said.properties().stream().anyMatch(label -> isSaid(said, label) || (code && isFar(said, label))) || isConcept(said);
  }

  /** {@code is said to be a simple one, about 40 m long}: a figure somewhere behind the verb. */
  private boolean isFar(Mentions said, PropertyMention label) {
    return isFigure(label.property()) && !said.figures().isEmpty() && new FiniteVerbs(tokens).at(verb);
  }

  /** Never wrongly no: most clauses have no label where one would have to stand. */
  private boolean mayBeOfSubject() {
    return isCopula()
        || finder.labels(clause).stream().anyMatch(label -> isAuxiliary() || isDirect(label));
  }

  private boolean isCopula() {
    return Copula.past(tokens, verb) > 0;
  }

  private boolean isDirect(PropertyMention label) {
    return label.span().start() <= offset(tokens.pastVerb(verb), false);
  }

  private boolean isAuxiliary() {
    return WordClass.AUXILIARY.has(tokens.at(verb));
  }

  /** The verb itself asks for the property ({@code carries}), or it does with words near it. */
  private boolean isSaid(Mentions said, PropertyMention label) {
    boolean direct = isDirect(label);
    boolean near = label.span().end() <= offset(tokens.pastVerb(verb) + NEAR, true);
    if (!isFigure(label.property())) {
      return isAuxiliary() && direct && label.property().range().isNamed();
    }
    boolean verbal = isPhrase(label) || isAuxiliary() || new FiniteVerbs(tokens).at(verb);
    return (direct && verbal && hasFigure(said, label)) || (isAuxiliary() && (near || isMeasured(said, label)));
  }

  /** Where a word begins or ends in the clause. */
  private int offset(int word, boolean end) {
    int at = end ? tokens.at(word).span().end() : tokens.at(word).span().start();
    return at - tokens.at(verb).span().start();
  }

  private static boolean isFigure(Property property) {
    return property.range().isNumeric() || property.range().kind() == Range.Kind.DATE;
  }

  /** Words for running text, and no label of a field. */
  private boolean isPhrase(PropertyMention label) {
    String words = clause.substring(label.span().start(), label.span().end());
    return label.property().labels().shown().stream().noneMatch(words::equalsIgnoreCase);
  }

  /** {@code supports 40 t}, but not {@code supports the roof}. */
  private boolean hasFigure(Mentions said, PropertyMention label) {
    int words = tokens.from(tokens.at(verb).span().start() + label.span().end());
    int near = offset(Math.max(tokens.pastVerb(verb), words - 1) + NEAR, true);
    return said.figures().stream().anyMatch(figure -> figure.span().start() <= near);
  }

  /** {@code is 40 m long}: a figure between the two, with hardly a word behind it. */
  private boolean isMeasured(Mentions said, PropertyMention label) {
    int near = offset(tokens.pastVerb(verb) + NEAR, true);
    int start = label.span().start();
    return said.figures().stream()
        .map(Mention::span)
        .filter(figure -> figure.start() <= near && figure.end() <= start)
        .anyMatch(figure -> Words.count(clause.substring(figure.end(), start)) <= 1);
  }

  /** {@code is made of steel}. */
  private boolean isConcept(Mentions said) {
    int near = offset(tokens.pastVerb(verb) + NEAR, true);
    return isCopula()
        && said.names().stream()
            .anyMatch(name -> name.individual().concept() && name.span().start() <= near);
  }
}
