package org.gainsay.extract.recognise.thing;

import java.util.List;
import java.util.regex.Pattern;
import org.gainsay.extract.page.Subject;
import org.gainsay.extract.recognise.Remark;
import org.gainsay.extract.recognise.Utterance;
import org.gainsay.extract.sentence.Nouns;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.extract.value.FoundValue;
import org.gainsay.extract.value.Values;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Property;

/** {@code Y built it}, {@code Y, which built X}, {@code X by Y}: what things did or made, said of what they did it to. */
public final class Doings {
  private static final String NAME = "thing";
  private static final double CERTAINTY = 0.9;
  private static final Pattern OBJECT = Pattern.compile("\\s(?:the\\s)?");
  private static final Pattern DENIED = Pattern.compile("(?:\\snot|n['’]t)\\s$");

  private final Doers doers;
  private final List<FromMakers> from;
  private final Nouns nouns;

  Doings(Doers doers, List<FromMakers> from, Nouns nouns) {
    this.doers = doers;
    this.from = List.copyOf(from);
    this.nouns = nouns;
  }

  /** Reads those of things that nobody knows, and those that stand behind what they made. */
  public void read(Utterance utterance) {
    doers.in(utterance.sentence()).forEach(doer -> doneTo(utterance, doer.property(), doer.name(), doer.verb()));
    from.forEach(makers -> makers.in(utterance.sentence()).forEach(made -> made(utterance, makers.property(), made)));
  }

  /** {@code Y, which built it}: said of the subject that stands directly behind the verb, or for which a pronoun or noun does. */
  public void doneTo(Utterance utterance, Property property, NameMention name, Span verb) {
    Sentence sentence = utterance.sentence();
    boolean named =
        sentence.mentions().names().stream()
            .filter(other -> other.span().start() > verb.end())
            .anyMatch(other -> OBJECT.matcher(sentence.between(verb, other.span())).matches());
    if (named) {
      done(utterance, property, name, verb);
    } else if (nouns.areObject(sentence, verb)) {
      said(utterance, property, name, verb, utterance.governor().fallback());
    }
  }

  /** {@code Y built it}: said of what the verb is done to. */
  public void done(Utterance utterance, Property property, NameMention name, Span verb) {
    List<Subject> object = utterance.governor().ofObject(name.span(), verb);
    boolean meant = object.isEmpty() && nouns.areObject(utterance.sentence(), verb);
    said(utterance, property, name, verb, meant ? utterance.governor().fallback() : object);
  }

  private static void said(Utterance utterance, Property property, NameMention name, Span verb, List<Subject> about) {
    FoundValue value = Values.named(name, utterance.sentence().text());
    boolean denied = DENIED.matcher(utterance.sentence().before(verb)).find();
    Utterance.Wording wording = new Utterance.Wording(verb, Remark.of(NAME, CERTAINTY).denying(denied));
    about.forEach(subject -> utterance.say(subject, property, value, wording));
  }

  /** {@code X by Y}: said of the one before. */
  private static void made(Utterance utterance, Property property, FromMakers.Made made) {
    Sentence sentence = utterance.sentence();
    Subject subject = Subject.of(made.subject().individual(), sentence.passage().slice(made.subject().span()));
    Utterance.Wording wording = new Utterance.Wording(made.subject().span().cover(made.words()), Remark.of(NAME, CERTAINTY));
    utterance.say(subject, property, Values.named(made.maker(), sentence.text()), wording);
  }
}
