import { countTokens, truncateToTokens } from "../../lib/ai/tokens.ts";
import type { PostingLine } from "../../lib/job/schema.ts";
import { buildOptimizedResume } from "../../lib/resume/condense-resume.ts";
import type { ResumeEntry } from "../../lib/resume/schema.ts";
import { wordsOf } from "./words.ts";

const ENCODING = "o200k_base";
const K1 = 1.2;
const B = 0.75;

/** A resume as the condenser is given it. */
export interface ReadResume {
  label: string | null;
  summary: string | null;
  entries: ResumeEntry[];
}

interface Task extends ReadResume {
  posting: PostingLine[];
  /** Tokens. */
  budget: number;
  /** Words that resume and posting share, each with its rarity: the answer, for the oracle only. */
  shared: Map<string, number>;
}

/** Ways to bring a resume within a budget of tokens. */
export const CONTENDERS: Record<string, (task: Task) => string> = {
  "head truncation": (task) => truncateToTokens(linesOf(task).join("\n"), task.budget, ENCODING),
  "BM25 bullets": byBm25,
  ours: (task) => buildOptimizedResume({ ...task, encoding: ENCODING }).text,
  oracle: withTheAnswer,
};

function linesOf({ label, summary, entries }: Task): string[] {
  const lines = [
    label ?? "",
    summary ?? "",
    ...entries.flatMap((each) => [each.header, ...each.lines]),
  ];
  return lines.filter((line) => line !== "");
}

/** Bullets in the order of their score for the posting's words, while they fit. Source: Robertson and Zaragoza 2009. */
function byBm25(task: Task): string {
  const lines = linesOf(task);
  const words = lines.map((line) => wordsOf(line));
  const query = wordsOf(task.posting.map((line) => line.text).join("\n"));
  const length = (at: number) => words[at]?.size ?? 0;
  const average = words.reduce((sum, each) => sum + each.size, 0) / words.length;
  const rarity = (word: string) => {
    const count = words.filter((each) => each.has(word)).length;
    return Math.log(1 + (words.length - count + 0.5) / (count + 0.5));
  };
  const norm = (at: number) => (K1 + 1) / (1 + K1 * (1 - B + (B * length(at)) / average));
  const scores = words.map((each, at) =>
    [...each.intersection(query)].reduce((sum, word) => sum + rarity(word) * norm(at), 0),
  );
  const ranked = [...lines.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  return fill(lines, task.budget, () => ranked.shift());
}

/** The line that adds most of the answer for its tokens, again and again. */
function withTheAnswer(task: Task): string {
  const lines = linesOf(task);
  const words = lines.map((line) => [...wordsOf(line)].filter((word) => task.shared.has(word)));
  const costs = lines.map((line) => countTokens(`${line}\n`, ENCODING));
  const open = new Set(lines.keys());
  const said = new Set<string>();
  return fill(lines, task.budget, (left) => {
    let best: number | undefined;
    let most = 0;
    for (const at of open) {
      const news = (words[at] ?? []).filter((word) => !said.has(word));
      const gain = news.reduce((sum, word) => sum + (task.shared.get(word) ?? 0), 0);
      if ((costs[at] ?? 0) > left || gain / (costs[at] ?? 1) <= most) continue;
      [best, most] = [at, gain / (costs[at] ?? 1)];
    }
    if (best === undefined) return undefined;
    open.delete(best);
    for (const word of words[best] ?? []) said.add(word);
    return best;
  });
}

/** Takes what `next` names until it names no more, leaving out what does not fit. */
function fill(lines: string[], budget: number, next: (left: number) => number | undefined): string {
  const kept: string[] = [];
  let left = budget;
  for (let at = next(left); at !== undefined; at = next(left)) {
    const line = lines[at] ?? "";
    const cost = countTokens(`${line}\n`, ENCODING);
    if (cost > left) continue;
    kept.push(line);
    left -= cost;
  }
  return kept.join("\n");
}
