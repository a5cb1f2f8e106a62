import type { JsonResume } from "../../lib/resume/schema.ts";

/** What a labelled span is about. A false one is wrong in this way, a true one tempts a check of this kind. */
export const KINDS = [
  "number",
  "multiplier",
  "range",
  "team-size",
  "duration",
  "employer",
  "title",
  "degree",
  "certificate",
  "tool",
  "language",
  "scope",
  "negation",
  "wrong-entry",
  "wrong-marker",
  "unknown-marker",
  "posting",
  "outcome",
  "bullet",
  "not-a-claim",
] as const;
export type Kind = (typeof KINDS)[number];

export type Language = "en" | "de" | "fr" | "es";

/** An answer as written by hand, its spans marked in the text; `parseMarked` reads it. */
export interface MarkedAnswer {
  /** Of the answer, English where absent. */
  language?: Exclude<Language, "en">;
  question: string;
  marked: string;
}

/** A resume, the posting that is asked about, and the answers, in one place. */
export interface WrittenCase {
  name: string;
  resume: JsonResume;
  /** As pasted. */
  posting: string;
  answers: MarkedAnswer[];
}

export interface Span {
  /** Offsets in UTF-16 units of the answer's text: `text.slice(start, end)` are the labelled words. */
  start: number;
  end: number;
  /**
   * `false`: invented or distorted, and these are the wrong words, no more: a number with its unit, a name, a verb
   * phrase. A true fact under another row's marker stays true; the marker is what is wrong.
   */
  label: "true" | "false";
  kind: Kind;
}

/** An answer as a reader would get it. What no span covers is meant to be true or no claim, but is not labelled. */
export interface LabelledAnswer {
  /** `accountant-3`: the resume, the place among its answers. */
  id: string;
  language: Language;
  question: string;
  /** Markdown with markers such as `[W1]`. */
  text: string;
  /** In the text's order, none overlapping another. */
  spans: Span[];
}
