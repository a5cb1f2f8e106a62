import { findTerms } from "../terms/lexicon.ts";
import { fold } from "../terms/tokenize.ts";
import { FEATURES } from "./weights.ts";

/** Runs of letters and digits (`2,300` is two: an amount is rarely the same, its parts may be); CJK one by one. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[[\p{L}\p{N}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]]+/gv;

/** What a line holds, whatever it is compared with. */
export interface Line {
  /** Folded, in order, with repetitions. */
  words: readonly string[];
  /** Keys of the known tools and skills. */
  terms: readonly string[];
  /** What its numbers and outcomes weigh. */
  merit: number;
}

/** The lines of a resume come again with every posting that it is read for. */
const KEPT_LINES = 4_096;
const KEPT_CHARS = 1_000;
const kept = new Map<string, Line>();

/** Reads a line of a resume or posting. `anyCase` is for lists of skills, where `go` is the language. */
export function readLine(text: string, anyCase = false): Line {
  const key = `${anyCase}:${text}`;
  const known = kept.get(key);
  if (known) return known;
  const line = {
    words: fold(text).match(WORD) ?? [],
    terms: findTerms(text, undefined, anyCase).map((hit) => hit.key),
    merit: FEATURES.reduce((sum, [form, add]) => sum + (form.test(text) ? add : 0), 0),
  };
  if (text.length <= KEPT_CHARS) {
    const [oldest] = kept.size < KEPT_LINES ? [] : kept.keys();
    if (oldest !== undefined) kept.delete(oldest);
    kept.set(key, line);
  }
  return line;
}
