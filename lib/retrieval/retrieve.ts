import type { Evidence, ModelMessage } from "../ai/provider.ts";
import { countTokens } from "../ai/tokens.ts";
import type { Posting } from "../job/schema.ts";
import { byRecency, type ResumeEntry } from "../resume/schema.ts";
import { expandUnits } from "./expand.ts";
import { type Focus, focusOf } from "./focus.ts";
import { type Passage, passagesOf, passageText } from "./passages.ts";
import { type Index, indexOf, scores } from "./rank.ts";
import { type Requirements, requirementsOf } from "./requirements.ts";

export interface Question {
  question: string;
  /** Earlier messages of the session, oldest first. */
  history: ModelMessage[];
  entries: ResumeEntry[];
  posting: Posting;
  /** Rows at most; 12 if not given, and never more. */
  limit?: number;
}

const MAX_ROWS = 12;
/** Tokens (o200k_base) of all rows together, each with its marker and line break. */
const MAX_TOKENS = 800;
/** Counting is the slow part: rows that no language packs into the tokens left, and all after so many, are not counted. */
const MAX_CHARS_PER_TOKEN = 12;
const MAX_COUNTED = 60;
/** How many of the person's earlier turns a follow-up can lean on. */
const TURNS = 6;
/** Passages with less than this share of the best score are chance. */
const CHANCE = 0.12;
/** What an entry that is pointed at counts for a passage of it without any of the terms asked for. */
const POINTED_ONLY = 0.35;
/**
 * What a full match counts by where it is: what was done says more than a skill that is only listed, and the posting's
 * lines say nothing about the person.
 */
const KIND_WEIGHT: Record<Passage["kind"], number> = {
  work: 1,
  project: 1,
  education: 1,
  skill: 0.85,
  job: 0.6,
};

/**
 * The rows and posting lines that bear on a question, best first, each on one line with its marker, none twice: at most
 * 12, and 800 tokens in all; one that does not fit is passed over. Where nothing bears on it, what the posting wants and
 * the best of the most recent job. Deterministic.
 */
export function retrieve({
  question,
  history,
  entries,
  posting,
  limit = MAX_ROWS,
}: Question): Evidence[] {
  const earlier = history.filter((message) => message.role === "user").slice(-TURNS);
  const focus = focusOf([...earlier.map((message) => message.content), question], entries);
  const all = passagesOf(entries, posting);
  const index = indexOf(all.filter((passage) => !focus.excluded.includes(passage.ref)));
  const requirements = requirementsOf(index);
  const found = [
    ...search(index, focus, requirements, entries),
    ...sideOf(focus.side, requirements),
  ];
  const places = found.length > 0 ? found : fallback(index, requirements);
  return evidenceOf(
    places.flatMap((at) => index.passages[at] ?? []),
    Math.min(limit, MAX_ROWS),
  );
}

/** Passages that the terms and pointers of the question find. */
function search(
  index: Index,
  focus: Focus,
  { worth }: Requirements,
  entries: ResumeEntry[],
): number[] {
  const byTerms = scores(index, expandUnits(focus.terms, entries));
  const searching = byTerms.some((score) => score > 0);
  const order = new Map(entries.toSorted(byRecency).map((entry, at) => [entry.ref, at]));
  const total = index.passages.map((passage, at) => {
    const score = (byTerms[at] ?? 0) * KIND_WEIGHT[passage.kind];
    const pointed = isPointedAt(passage, focus);
    if (!pointed) return score;
    return score + (searching && score === 0 ? POINTED_ONLY : 1) + (worth[at] ?? 0) / 20;
  });
  const best = total.reduce((most, each) => Math.max(most, each), 0);
  const found = [...total.keys()]
    .filter((at) => (total[at] ?? 0) > best * CHANCE)
    .sort((a, b) => {
      const difference = (total[b] ?? 0) - (total[a] ?? 0);
      return difference || placeOf(index, order, a) - placeOf(index, order, b) || a - b;
    });
  const several = focus.refs.length > 1 && !searching;
  return focus.each || several ? inRounds(found, (at) => index.passages[at]?.ref ?? "") : found;
}

function isPointedAt({ ref, line }: Passage, focus: Focus): boolean {
  return line ? focus.lines.includes(line.kind) : focus.refs.includes(ref);
}

function placeOf(index: Index, order: Map<string, number>, at: number): number {
  return order.get(index.passages[at]?.ref ?? "") ?? order.size;
}

/** The first of each group, then the second of each, and so on. */
function inRounds(places: number[], groupOf: (at: number) => string): number[] {
  const seen = new Map<string, number>();
  const rounds = new Map<number, number>();
  for (const at of places) {
    const round = seen.get(groupOf(at)) ?? 0;
    seen.set(groupOf(at), round + 1);
    rounds.set(at, round);
  }
  return places.toSorted((a, b) => (rounds.get(a) ?? 0) - (rounds.get(b) ?? 0));
}

function sideOf(side: Focus["side"], { rows, met, unmet }: Requirements): number[] {
  if (side === "missing") return [...unmet.slice(0, 8), ...rows];
  return side === "fit" ? alternating(rows, 2, met, 1) : [];
}

function fallback({ passages }: Index, { worth, unmet, met }: Requirements): number[] {
  const latest = passages
    .flatMap(({ entry }) => (entry?.kind === "work" && !entry.section ? [entry] : []))
    .sort(byRecency)[0];
  const rows = [...passages.keys()]
    .filter((at) => latest !== undefined && passages[at]?.ref === latest.ref)
    .sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0) || a - b);
  const wanted = [...met, ...unmet].filter((at) =>
    ["must", "task"].includes(passages[at]?.line?.kind ?? ""),
  );
  return alternating([...new Set(wanted)], 1, rows, 1);
}

function alternating(a: number[], of: number, b: number[], and: number): number[] {
  const mixed: number[] = [];
  for (let round = 0; round * of < a.length || round * and < b.length; round++) {
    mixed.push(
      ...a.slice(round * of, (round + 1) * of),
      ...b.slice(round * and, (round + 1) * and),
    );
  }
  return mixed;
}

function evidenceOf(passages: Passage[], limit: number): Evidence[] {
  const rows: Evidence[] = [];
  const seen = new Set<string>();
  let left = MAX_TOKENS;
  let counted = 0;
  for (const passage of passages) {
    if (rows.length >= limit || counted >= MAX_COUNTED) break;
    const { ref, kind, entityId } = passage;
    const text = passageText(passage);
    if (text === "" || text.length > left * MAX_CHARS_PER_TOKEN || seen.has(text)) continue;
    seen.add(text);
    counted += 1;
    const tokens = countTokens(`[${ref}] ${text}\n`, "o200k_base");
    if (tokens > left) continue;
    left -= tokens;
    rows.push({ ref, kind, entityId, text });
  }
  return rows;
}
