/**
 * What speaks for a part of a posting, and how much. Found by trying steps of 0.2 and 0.5 on the tuned postings of
 * `bench/jobposting` in all their layouts, also without headings and with headings that say nothing.
 */
export const LINE_WEIGHTS = {
  /** A phrase of `CUES`: the first of its part, and each more. */
  cue: 1.6,
  moreCues: 0.9,
  /** A word of `PART_WORDS`. */
  word: 1,
  moreWords: 0.6,
  /** “You are used to working on holidays” asks for what an offer would give. */
  benefitOfUser: 1.5,
  /** It says whom the company looks for, or where the place is in it. */
  position: 1.4,
  /** “Start: in May”. */
  label: 0.8,
  /** “You plan the week”. */
  addressed: 1.1,
  /** “The planner plans the week”. */
  role: 1.7,
  /** “Planning the week”, as a line without a full stop. */
  action: 1.2,
  /** Each verb of work in a sentence, up to `MOST_ACTIONS`. */
  actions: 0.7,
  /** A sentence that names nothing to do, to be or to know: against tasks and requirements. */
  empty: -1.5,
  /** Each trait, up to `MOST_TRAITS`; a spoken language; a number of years. */
  trait: 0.5,
  language: 0.8,
  years: 0.6,
  /** “We …”; “Seagrove Energy keeps …”; “The town …”. */
  ownSubject: 1,
  namedSubject: 0.6,
  otherSubject: 0.7,
  money: 1.4,
  /** An address; a person, whose name was taken out; a question. */
  contact: 1.5,
  person: 0.7,
  question: 0.5,
  /** The line's own label says it: “Requirements: five years of …”. */
  labelled: 4,
};
export const MOST_ACTIONS = 3;
export const MOST_TRAITS = 2;

/** What speaks for a line being a heading, whatever stands under it. */
export const HEADING_WEIGHTS = {
  /** Most lines are none. */
  any: -1.4,
  colon: 2.5,
  question: 0.8,
  capitals: 2,
  /** “What makes you …”. */
  opening: 1.5,
  few: 0.6,
  pronoun: 0.8,
  digit: -1,
  sign: -0.7,
  small: -1.5,
  /** It names a trait or a spoken language. */
  named: -0.8,
  /** On top of its paragraph; where a posting has paragraphs and this is not on top of one, the same against it. */
  onTop: 1,
  aboveList: 2,
  colonAboveList: 2,
  /** The tables know it: for its own part, and against the others. */
  known: 4,
  knownOther: -2,
  /** What a heading of one's own making says: `HEADING_CUES`. */
  cue: 1.4,
};

/** What it costs to go from one part to another, by where the line or sentence stands. */
export const CHANGE_COSTS = {
  line: 1.3,
  /** After another sentence of the line. */
  sentence: 1.6,
  paragraph: 0.7,
  /** After another item of a list that has a heading, and of one that has none. */
  item: 2.5,
  looseItem: 0.6,
  /** In the first paragraph after a list; and to stay in its part then. */
  afterList: 0.4,
  stayAfterList: 0.5,
  /** Sentences change more often than lines without a full stop. */
  fullStop: -0.3,
  /** Against the usual order. */
  back: 0.7,
  toOther: 0.2,
  fromOther: -0.9,
};

/** What it costs to begin a part with a heading. */
export const HEADING_COSTS = {
  /** Of a heading that says nothing the first mostly stands over tasks, the next over requirements. */
  firstTask: -0.2,
  taskToMust: -0.4,
  another: 0.9,
  back: 0.5,
  same: 1,
  /** Right after another heading. */
  again: 0.8,
  /** A posting that does not begin with its title. */
  start: 0.3,
};
