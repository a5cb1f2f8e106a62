import { countTokens, type Encoding } from "../ai/tokens.ts";
import type { PostingLine } from "../job/schema.ts";
import { chooseParts, isJob } from "./choose-parts.ts";
import { leastTokens } from "./draft.ts";
import type { EntryKind, ResumeEntry } from "./schema.ts";
import { costText, layOut, type SheetPart, written } from "./sheet.ts";
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
  const parts = layOut(label, summary, entries);
  const measure = (chosen: Iterable<number>) => countTokens(written(parts, chosen), encoding);
  const all = [...parts.keys()];
  if (mayHoldAll(parts, budget)) {
    const tokens = measure(all);
    if (tokens <= budget) return { text: written(parts, all), tokens, omitted: [] };
  }
  const worth = worthOf(parts, posting);
  const count = (part: SheetPart) => countTokens(costText(part), encoding);
  const chosen = chooseParts({ parts, worth, budget, count, measure });
  while (chosen.length > 0 && measure(chosen) > budget) chosen.pop();
  return {
    text: written(parts, chosen),
    tokens: measure(chosen),
    omitted: leftOut(parts, new Set(chosen), worth, budget),
  };
}

/** False where there are more words than tokens, which is faster to see than to count. */
function mayHoldAll(parts: SheetPart[], budget: number): boolean {
  let least = 0;
  return parts.every(({ text, bare, gap }) => {
    least += leastTokens(gap === null ? text : bare);
    return least <= budget;
  });
}

function leftOut(
  parts: SheetPart[],
  kept: Set<number>,
  worth: Worth,
  budget: number,
): Omitted[] {
  const bearing = new Set<ResumeEntry | null>();
  for (const [index, { entry }] of parts.entries()) if (worth.bears(index)) bearing.add(entry);
  const omitted: Omitted[] = [];
  let list: { parent: number; items: Omitted } | null = null;
  for (const [index, part] of parts.entries()) {
    if (kept.has(index)) continue;
    const isInHeader = part.role === "item" || part.role === "place";
    if (isInHeader && !kept.has(part.parent)) continue;
    if (part.role === "item" && list?.parent === part.parent) {
      list.items.text += `, ${part.bare}`;
      continue;
    }
    const bears = part.role === "header" ? bearing.has(part.entry) : worth.bears(index);
    const item = {
      kind: part.entry?.kind ?? ("profile" as const),
      entity_id: part.entry?.entityId ?? null,
      text: part.role === "header" ? wholeHeader(part) : part.bare,
      reason: reasonFor(part, kept, bears, budget),
    };
    if (part.role === "item") list = { parent: part.parent, items: item };
    omitted.push(item);
  }
  return omitted;
}

function wholeHeader({ entry, bare }: SheetPart): string {
  if (!entry) return bare;
  return entry.list ? [entry.list.head, entry.list.items.join(", ")].filter(Boolean).join(": ") : entry.header;
}

function reasonFor(part: SheetPart, kept: Set<number>, bears: boolean, budget: number): string {
  const isTooLong = part.text.length > budget && leastTokens(part.text) > budget;
  if (isTooLong) return REASONS.tooLong;
  if (part.role === "bullet" && !kept.has(part.parent)) return REASONS.entryLeftOut;
  if (isJob(part)) return REASONS.olderJob;
  return bears ? REASONS.outweighed : REASONS.unrelated;
}
