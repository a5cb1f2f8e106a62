import { countTokens, type Encoding } from "../ai/tokens.ts";
import type { PostingLine } from "../job/schema.ts";
import { chooseLines, isJob, leastTokens } from "./choose-lines.ts";
import type { EntryKind, ResumeEntry } from "./schema.ts";
import { layOut, type SheetLine } from "./sheet.ts";
import { type Worth, worthOf } from "./worth.ts";

/** A line of the resume that the model was not given, and why, for the person to read. */
export interface Omitted {
  kind: EntryKind | "profile";
  /** Id of the row; null for the profile's label and summary. */
  entity_id: string | null;
  /** The header or bullet as it stands in the resume. */
  text: string;
  reason: string;
}

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

const REASONS = {
  tooLong: "It is longer on its own than all the space there is for the resume.",
  entryLeftOut: "The entry it belongs to was left out.",
  olderJob: "There was no room left for older jobs.",
  unrelated: "Nothing in it bears on this posting, and space was short.",
  outweighed: "Space was short, and other lines say more about what this posting asks for.",
};

/**
 * The resume for one posting within a budget of tokens: section by section, each entry under its marker (`[W2] …`),
 * bullets as `- …`, in the resume's order, whole lines only. With a budget that holds everything, everything is there.
 * The same input gives the same text. What does not fit stands in `omitted`.
 */
export function buildOptimizedResume(input: ResumeToCondense): OptimizedResume {
  const { label, summary, entries, posting, budget, encoding } = input;
  const sheet = layOut(label, summary, entries);
  const all = [...sheet.keys()];
  const least = sheet.reduce((sum, line) => sum + leastTokens(line.text), 0);
  if (least <= budget) {
    const text = write(sheet, all);
    const tokens = countTokens(text, encoding);
    if (tokens <= budget) return { text, tokens, omitted: [] };
  }
  const worth = worthOf(sheet, posting);
  // A line break ends a piece of the encoding, so lines counted with theirs add up to the text (tested).
  const count = (line: SheetLine) => countTokens(`${line.text}\n`, encoding);
  const chosen = chooseLines({ sheet, worth, budget, count });
  let text = write(sheet, chosen);
  let tokens = countTokens(text, encoding);
  while (tokens > budget && chosen.length > 0) {
    chosen.pop();
    text = write(sheet, chosen);
    tokens = countTokens(text, encoding);
  }
  return { text, tokens, omitted: leftOut(sheet, chosen, worth, budget) };
}

function write(sheet: SheetLine[], chosen: number[]): string {
  return chosen
    .toSorted((a, b) => a - b)
    .map((index) => sheet[index]?.text ?? "")
    .join("\n");
}

function leftOut(sheet: SheetLine[], chosen: number[], worth: Worth, budget: number): Omitted[] {
  const kept = new Set(chosen);
  const bearing = new Set<ResumeEntry | null>();
  for (const [index, line] of sheet.entries()) if (worth.bears(index)) bearing.add(line.entry);
  const omitted: Omitted[] = [];
  for (const [index, line] of sheet.entries()) {
    if (kept.has(index) || line.role === "heading") continue;
    const bears = line.role === "header" ? bearing.has(line.entry) : worth.bears(index);
    omitted.push({
      kind: line.entry?.kind ?? "profile",
      entity_id: line.entry?.entityId ?? null,
      text: line.bare,
      reason: reasonFor(line, kept, bears, budget),
    });
  }
  return omitted;
}

function reasonFor(line: SheetLine, kept: Set<number>, bears: boolean, budget: number): string {
  if (leastTokens(line.text) > budget) return REASONS.tooLong;
  if (line.role === "bullet" && !kept.has(line.parent)) return REASONS.entryLeftOut;
  if (isJob(line)) return REASONS.olderJob;
  return bears ? REASONS.outweighed : REASONS.unrelated;
}
