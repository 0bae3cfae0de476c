package org.gainsay.mention.voice.verb;

/** What a verb of saying may have behind it, which its word tells. */
public record Verb(String word) {
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
          "dismisses", "dismissed", "hail", "hails", "hailed", "characterise", "characterises",
          "characterised", "characterize", "characterizes", "characterized" ->
          true;
      default -> false;
    };
  }

  /** Verbs with an object, which is not who says it: {@code described the noise as …}. */
  public boolean takesObject() {
    boolean described = word.startsWith("describ") || word.startsWith("accus");
    return described || isNaming();
  }
}
