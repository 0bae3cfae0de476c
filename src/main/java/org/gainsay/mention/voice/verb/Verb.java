package org.gainsay.mention.voice.verb;

import java.util.List;

/** What a verb of saying may have behind it, which its word tells. */
public record Verb(String word) {
  /** How the verbs begin that have things for objects: {@code remembered the day he left}. */
  private static final List<String> WITH_OBJECTS =
      List.of(
          "repeat", "remember", "accept", "notic", "perceiv", "regret", "demand", "request", "order", "question", "project",
          "anticipat", "recogni", "guarantee", "envision", "underlin", "underscor", "highlight", "signal", "continu",
          "bemoan", "deplor", "confess", "dictat", "certif", "reflect", "imagin", "presum", "specif", "threaten",
          "instruct", "answer", "interrupt", "alert", "notif", "pronounc", "decre", "volunteer", "beg", "snap", "whin",
          "sigh", "relat", "charg", "mean", "is", "was", "are", "were");

  /** Whether whom one tells comes before what one tells. */
  public boolean isTold() {
    return switch (word) {
      case "told", "tell", "tells", "telling", "informed", "informs", "assured", "assures",
          "reminded", "reminds", "warned", "warns", "advised", "advises", "asked", "asks" ->
          true;
      default -> false;
    };
  }

  /** Verbs of the mind, behind which a person and a verb are what is thought. */
  public boolean isThought() {
    return switch (word) {
      case "believe", "believes", "believed", "think", "thinks", "thought", "suspect", "suspects",
          "suspected", "fear", "fears", "feared", "hope", "hopes", "hoped", "knew", "know",
          "knows", "feel", "feels", "felt", "guess", "guesses", "assume", "assumes", "assumed" ->
          true;
      default -> false;
    };
  }

  /** Verbs behind which an infinitive is what is said or thought: {@code hopes to reopen it}. */
  public boolean isIntended() {
    return switch (word) {
      case "hope", "hopes", "hoped", "propose", "proposes", "proposed",
          "swear", "swears", "swore" ->
          true;
      default -> false;
    };
  }

  /** Verbs that say a thing only by the words they quote: {@code called the plan "a gift"}. */
  public boolean isNaming() {
    return switch (word) {
      case "call", "calls", "called", "label", "labels", "labelled", "labeled", "dub", "dubs",
          "dubbed", "brand", "brands", "branded", "denounce", "denounces", "denounced", "dismiss",
          "dismisses", "dismissed", "regard", "regards", "regarded", "portray", "portrays", "portrayed", "depict", "depicts",
          "depicted", "condemn", "condemns", "condemned", "deride", "derides", "derided", "criticise", "criticises",
          "criticised", "criticize", "criticizes", "criticized", "hail", "hails", "hailed", "characterise", "characterises",
          "characterised", "characterize", "characterizes", "characterized" ->
          true;
      default -> false;
    };
  }

  /** {@code put the price at $5}: verbs that say how high a figure is. */
  public boolean isPutting() {
    return word.equals("put") || word.equals("puts");
  }

  /** Verbs that have objects as well, so that only {@code that} shows what is said. */
  public boolean needsThat() {
    return WITH_OBJECTS.stream().anyMatch(word::startsWith);
  }

  /** Verbs with an object, which is not who says it: {@code described the noise as …}. */
  public boolean takesObject() {
    boolean described = word.startsWith("describ") || word.startsWith("accus");
    return described || isNaming();
  }
}
