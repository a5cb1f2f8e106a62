import { stem, type Token } from "../../terms/tokenize.ts";
import type { DegreeAsked } from "./degrees.ts";
import type { SpokenLanguage } from "./spoken-languages.ts";
import { isContentWord } from "./words.ts";

/** One thing that a row can show or not. Each has its place in the line. */
export type Condition = { start: number; end: number } & (
  | { type: "term"; key: string }
  /**
   * Words that must stand in one row together: those of a name must follow each other. A line that names no thing asks
   * for its deed.
   */
  | { type: "words"; stems: string[]; form: "name" | "thing" | "deed" }
  /** So many months of work on what the line is about: any of the terms, else any of the words, else any work. */
  | { type: "time"; months: number; keys: string[]; subject: string[]; clauseEnd: number }
  | { type: "degree"; degree: DegreeAsked }
  | { type: "language"; language: SpokenLanguage }
  | { type: "soft"; key: string; shown: RegExp }
);

/** What a line asks for in one place: one of the options is enough. */
export interface Need {
  options: Condition[];
}

export interface Span {
  start: number;
  end: number;
}

export const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** Stems of the words that say something, each once. */
export const contentStems = (tokens: Token[]) => [
  ...new Set(tokens.filter((token) => isContentWord(token.text)).map((token) => stem(token.text))),
];
