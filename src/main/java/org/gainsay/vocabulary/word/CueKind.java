package org.gainsay.vocabulary.word;

/** What a word does to the claim it stands over; the IRI's local name is the camel-case name. */
public enum CueKind {
  /** likely, probably, we assume: the text reasons its way there. */
  HEDGE,
  /** reportedly, is said to: someone else's word, nobody named. */
  HEARSAY,
  /** not, never, without. */
  NEGATION,
  /** not only, without doubt: looks like a negation and is none. */
  AFFIRMATION,
  /** replaces, instead of: what follows is denied. */
  REPLACEMENT,
  /** not disclosed, isn't stated, TBA, TBD: no value is given. */
  NON_DISCLOSURE,
  /** unknown, unclear: nobody knows; a doubt of its own, besides that no value is given. */
  IGNORANCE,
  /** stated, disclosed: behind a denial, no value is given. */
  DISCLOSURE,
  /** says, claims, according to. */
  ATTRIBUTION,
  /** shows, thinks: on somebody's word where a clause or a quotation follows. */
  REPORT,
  /** claim, belief: a noun for what its owner says. */
  STATEMENT,
  /** about, roughly, ~. */
  APPROXIMATION,
  /** at least, over, or more. */
  LOWER_BOUND,
  /** up to, less than, at most. */
  UPPER_BOUND,
  /** thousand, million, K, B: the factor is the cue's number. */
  MAGNITUDE,
  /** plans to, efforts to, will: not yet so. */
  PLAN,
  /** additional, more: a part beside what was there. */
  PART,
  /** should be, is a misprint for. */
  CORRECTION,
  /** from … to, expanded, increased: what came before and what holds. */
  CHANGE,
  /** previously, before the update: what held once and holds no more. */
  FORMER,
  /** originally, at first: what held once, where another value follows. */
  BEGINNING,
  /** taking, counting only: the words behind it say what a figure was worked out from. */
  BASIS,
  /** saves, drop, improvement: a figure of percent beside it is that of a change. */
  DIFFERENCE,
  /** than, compared with, unlike: what follows is about another. */
  COMPARISON,
  /** such as, like: what follows is one of what stands before. */
  EXAMPLE,
  /** it, the model, this: the subject named last. */
  ANAPHOR,
  /** the, our, these: the noun behind it is one that is known. */
  DEFINITE,
  /** typically, models in general: about no one. */
  GENERIC,
  /** some, other, existing: about unnamed others. */
  OTHERS,
  /** while, whereas, but: a new statement begins. */
  CLAUSE,
  /** which, that: what follows is about the name before it. */
  RELATIVE,
  /** with, from, by: the name behind it is an aside. */
  PREPOSITION,
  /** uses, adopts, features: ties a concept to its subject. */
  PREDICATE,
  /** e.g, approx, vs: a full stop behind it ends no sentence. */
  ABBREVIATION,
  /** data sheet, profile: behind a name in a title, what kind of page it is. */
  PAGE,
  /** try it, live demo: where a link with these words leads, the thing can be used. */
  INVITATION
}
