import { countTokens, type Encoding } from "../ai/tokens.ts";
import type { PostingLine } from "../job/schema.ts";
import { chooseParts } from "./choose-parts.ts";
import { Draft } from "./draft.ts";
import { leftOut, type Omitted } from "./omitted.ts";
import type { ResumeEntry } from "./schema.ts";
import { layOut, type SheetPart } from "./sheet.ts";
import { worthOf } from "./worth.ts";
import { costText, written } from "./write-parts.ts";

export interface ResumeToCondense {
  /** The profile's headline and summary. */
  label: string | null;
  summary: string | null;
  entries: ResumeEntry[];
  posting: PostingLine[];
  /** Tokens that the text may have, 0 or more. */
  budget: number;
  encoding: Encoding;
}

export interface OptimizedResume {
  text: string;
  /** Exactly `countTokens(text, encoding)`, never above the budget. */
  tokens: number;
  omitted: Omitted[];
}

/**
 * The resume for one posting within a budget of tokens: section by section, each entry under its marker (`[W2] …`),
 * bullets as `- …`, in the resume's order. Bullets are whole; prose is shortened by whole sentences, a list by whole
 * items, a header by no more than its place. With a budget that holds everything, everything is there. The same input
 * gives the same text. What does not fit stands in `omitted`. Contact data stands nowhere.
 */
export function buildOptimizedResume(input: ResumeToCondense): OptimizedResume {
  const { label, summary, entries, posting, budget, encoding } = input;
  const parts = layOut(label, summary, entries);
  const textOf = (chosen: Iterable<number>) => {
    const text = written(parts, chosen);
    return { text, tokens: countTokens(text, encoding) };
  };
  if (parts.reduce((sum, { least }) => sum + least, 0) <= budget) {
    const all = textOf(parts.keys());
    if (all.tokens <= budget) return { ...all, omitted: [] };
  }
  const worth = worthOf(parts, posting, budget);
  const count = (part: SheetPart) => countTokens(costText(part), encoding);
  const draft = new Draft(parts, worth, budget, count);
  chooseParts(parts, draft);
  let kept = textOf(draft.chosen);
  // The last line has no line break after it, and white space at its end is then a token more than was counted.
  while (kept.tokens > budget) {
    draft.dropLast();
    kept = textOf(draft.chosen);
  }
  return { ...kept, omitted: leftOut(parts, draft.chosen, worth, budget) };
}
