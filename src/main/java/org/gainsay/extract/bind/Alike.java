package org.gainsay.extract.bind;

import java.util.regex.Pattern;
import org.gainsay.claim.Value.QuantityValue;
import org.gainsay.extract.bind.Binder.Bond;
import org.gainsay.extract.sentence.Ellipsis;
import org.gainsay.extract.sentence.Otherwise;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.extract.sentence.stance.Denial;
import org.gainsay.extract.sentence.stance.Items;
import org.gainsay.mention.Mention.QuantityMention;
import org.gainsay.quantity.Unit;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.CueKind;
import org.jspecify.annotations.Nullable;

/** Whether a figure beside a bound one is of the same property. */
record Alike(Sentence sentence) {
  private static final Pattern OPENED = Pattern.compile("(?:\\s?\\(\\s?|,?\\s(?:or|i\\.e\\.,?|that is,?)\\s)(?:\\p{L}+\\.?,?\\s){0,2}[≈~∼]?\\s?");
  private static final Pattern BESIDES = Pattern.compile("(?:\\s\\p{Ll}{4,12}ly)?,?\\s\\(?(?:(?:and|or|but)\\s)?(?:(?:even|up to)\\s){0,2}");
  private static final Pattern WITH = Pattern.compile("\\s(?:with|using|via|through)\\s(?:\\p{Ll}{2,12}\\s)?\\p{Lu}");
  private static final Pattern RATHER = Pattern.compile(",?\\sbut\\s(?:(?:rather|only|at|in|actually)\\s){0,2}");
  private static final String FOR = " for ";
  private static final Pattern AND = Pattern.compile("(?:,|,?\\s(?:and|but|or))\\s$");
  private static final int NEAR = 2;
  private static final int BEHIND = 60;

  boolean is(Bond bond, QuantityMention mention) {
    return isSaidAgain(bond, mention)
        || isOtherwise(bond, mention)
        || isBracketed(bond, mention)
        || isStage(bond, mention)
        || isConditioned(bond, mention)
        || isRival(bond, mention)
        || isWith(bond, mention)
        || isOfOther(bond, mention)
        || bond.value().span().equals(Items.total(sentence, mention.span()));
  }

  /** {@code A says 1.5 T tokens, B says 1.4 T}: a bare figure behind someone else's. */
  private boolean isSaidAgain(Bond bond, QuantityMention mention) {
    return mention.quantity().unit() == null
        && Reading.isDistinct(mention)
        && Ellipsis.between(sentence, bond.value().span(), mention.span());
  }

  /** {@code not 5 t but 6 t}, {@code 5 t, but the sign says 6 t}: measured alike. */
  private boolean isOtherwise(Bond bond, QuantityMention mention) {
    String between = sentence.between(bond.value().span(), mention.span());
    boolean measured = bond.value().value() instanceof QuantityValue value && value.quantity().unit() != null && mention.quantity().unit() != null;
    return (measured && Otherwise.leads(between)) || (Denial.isOf(sentence, bond.value().span()) && RATHER.matcher(between).matches());
  }

  /** {@code 2 M hours (about $4 M)}, {@code 2 M hours, or about $4 M}: the same in another measure. */
  private boolean isBracketed(Bond bond, QuantityMention mention) {
    return mention.quantity().unit() != null
        && bond.property().units().size() > 1
        && OPENED.matcher(sentence.between(bond.value().span(), mention.span())).matches();
  }

  /** {@code 4 TB before, 3 TB after cleaning}. */
  private boolean isStage(Bond bond, QuantityMention mention) {
    @Nullable Unit unit = mention.quantity().unit();
    return unit != null
        && sentence.mentions().figureAt(bond.value().span().start()) instanceof QuantityMention first
        && unit.equals(first.quantity().unit())
        && sentence.words(first.span(), mention.span()) <= NEAR
        && (sentence.has(CueKind.PART, mention.span().end(), sentence.span().end())
            || sentence.has(CueKind.PART, first.span().end(), mention.span().start()));
  }

  /** {@code a load of 7 t in summer and 5 t in winter}: each with a condition of one kind behind it. */
  private boolean isConditioned(Bond bond, QuantityMention mention) {
    Span first = bond.value().span();
    Span between = new Span(first.end(), Math.max(first.end(), mention.span().start()));
    Span behind = new Span(mention.span().end(), Math.min(sentence.span().end(), mention.span().end() + BEHIND));
    return !bond.property().scopedBy().isEmpty()
        && mention.quantity().unit() != null
        && sentence.mentions().names(between).stream()
            .anyMatch(
                one ->
                    sentence.words(first, one.span()) <= NEAR
                        && sentence.mentions().names(behind).stream()
                            .anyMatch(other -> one.individual().isRivalOf(other.individual()) && sentence.words(mention.span(), other.span()) <= NEAR));
  }

  /** {@code 5 firm orders and 7 options}: a bare number of what is a condition like one of the first. */
  private boolean isRival(Bond bond, QuantityMention mention) {
    Span first = bond.value().span();
    Span between = new Span(first.end(), Math.max(first.end(), mention.span().start()));
    return !bond.property().scopedBy().isEmpty()
        && mention.quantity().unit() == null
        && AND.matcher(sentence.between(first, mention.span())).find()
        && sentence.mentions().names().stream()
            .filter(other -> sentence.follows(mention.span(), other.span()))
            .anyMatch(other -> sentence.mentions().names(between).stream().anyMatch(one -> one.individual().isRivalOf(other.individual())));
  }

  /** {@code 5 t, and 7 t with K40}, {@code 5 t (7 t with K40)}: what holds with something else besides. */
  private boolean isWith(Bond bond, QuantityMention mention) {
    return Reading.isDistinct(mention)
        && BESIDES.matcher(sentence.between(bond.value().span(), mention.span())).matches()
        && WITH.matcher(sentence.behind(mention.span())).lookingAt();
  }

  /** {@code a load of 5 for X and 7 for Y}: each with whom it is of behind it. */
  private boolean isOfOther(Bond bond, QuantityMention mention) {
    String between = sentence.between(bond.value().span(), mention.span());
    return between.startsWith(FOR)
        && AND.matcher(between).find()
        && sentence.behind(mention.span()).startsWith(FOR)
        && sentence.mentions().names().stream()
            .anyMatch(name -> !name.individual().concept() && name.span().start() == mention.span().end() + FOR.length());
  }
}
