/**
 * What a condensed posting keeps of what a person marked as a skill in it, beside simpler ways and the best that lines
 * allow, and how long condensing takes: `node bench/condense-posting.ts`.
 */

import { countTokens, truncateToTokens } from "../lib/ai/tokens.ts";
import { optimizeJobDescription } from "../lib/job/condense-job-posting.ts";
import { parseJobPosting } from "../lib/job/parse-job-posting.ts";
import type { Posting } from "../lib/job/schema.ts";
import { findTerms } from "../lib/terms/lexicon.ts";
import { MEASURED, TUNING } from "./labelled-postings.ts";
import { median } from "./median.ts";
import { readSharedPostings } from "./shared-postings.ts";
import type { LabelledPosting } from "./spans.ts";
import { printTable } from "./table.ts";

const encoding = "o200k_base";
const BUDGETS = [120, 240, 480];
const TARGETS = [50, 73, 92];

type Condense = (labelled: LabelledPosting, budget: number) => string;

function posting({ text }: LabelledPosting): Posting {
  const { title, company, lines } = parseJobPosting({ description: text });
  return { id: 1, title, company, lines };
}

const singleSpaced = (text: string) => text.replace(/\s+/g, " ");

/** The texts of the spans, each once for each place. */
const wanted = ({ text, spans }: LabelledPosting) =>
  spans.map(({ start, end }) => singleSpaced(text.slice(start, end)).trim());

/** Whether a span stands in a text as whole words. */
function holds(text: string, span: string): boolean {
  for (let at = text.indexOf(span); at >= 0; at = text.indexOf(span, at + 1)) {
    const around = [text.charAt(at - 1), text.charAt(at + span.length)];
    if (!around.some((character) => /[\p{L}\p{N}]/u.test(character))) return true;
  }
  return false;
}

function share(labelled: LabelledPosting, condensed: string): number {
  const text = singleSpaced(condensed);
  const spans = wanted(labelled);
  return spans.filter((span) => holds(text, span)).length / spans.length;
}

/** Takes lines while they fit, the one that is worth most per token first; puts them in the posting's order. */
function greedy(lines: readonly string[], worth: (line: string) => number, budget: number): string {
  const scored = lines.map((text, at) => ({ text, at, cost: countTokens(`${text}\n`, encoding) }));
  const kept: typeof scored = [];
  let left = budget;
  const byWorth = scored.map((one) => ({ ...one, density: worth(one.text) / one.cost }));
  for (const one of byWorth.sort((a, b) => b.density - a.density || a.at - b.at)) {
    if (one.cost > left) continue;
    kept.push(one);
    left -= one.cost;
  }
  return kept
    .sort((a, b) => a.at - b.at)
    .map((one) => one.text)
    .join("\n");
}

const CUE_WORDS =
  /\b(?:experience|knowledge|skills?|ability|able|degree|required?|must|strong|good|understanding|work|responsible|ensure|develop|support|manage|team)\b/gi;

const lineTexts = (labelled: LabelledPosting) => posting(labelled).lines.map(({ text }) => text);

const WAYS: Record<string, Condense> = {
  "cut at the head": ({ text }, budget) => truncateToTokens(text, budget, encoding),
  "terms and cue words, no markers": (labelled, budget) =>
    greedy(
      lineTexts(labelled),
      (line) => findTerms(line).length + (line.match(CUE_WORDS)?.length ?? 0),
      budget,
    ),
  ours: (labelled, budget) => optimizeJobDescription(posting(labelled), { budget, encoding }).text,
  "lines with the labels in hand, no markers": (labelled, budget) => {
    const spans = wanted(labelled);
    return greedy(
      lineTexts(labelled),
      (line) => spans.filter((span) => holds(singleSpaced(line), span)).length,
      budget,
    );
  },
};

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function printShares(title: string, postings: readonly LabelledPosting[]): void {
  if (postings.length === 0) return;
  const rows = Object.entries(WAYS).map(([name, condense]) => [
    name,
    ...BUDGETS.map((budget) => {
      const shares = postings.map((one) => share(one, condense(one, budget)));
      return `${(100 * mean(shares)).toFixed(1)} %`;
    }),
  ]);
  rows.push(["target of ours", ...TARGETS.map((target) => `≥ ${target} %`)]);
  printTable(title, ["", ...BUDGETS.map((budget) => `${budget} tokens`)], rows);
}

/** What a window of 4,096 tokens leaves for the posting. */
const SMALL_WINDOW = 700;

function printRequirements(postings: readonly LabelledPosting[]): void {
  const budgets = [...BUDGETS, SMALL_WINDOW];
  const shares = budgets.map((budget) =>
    postings.map((labelled) => {
      const { text } = optimizeJobDescription(posting(labelled), { budget, encoding });
      const required = posting(labelled).lines.filter((line) => line.kind === "must");
      return required.filter((line) => text.includes(line.text)).length / required.length;
    }),
  );
  printTable(
    `Requirement lines that are kept whole, ${postings.length} postings`,
    ["", ...budgets.map((budget) => `${budget} tokens`)],
    [
      ["share, mean", ...shares.map((all) => `${(100 * mean(all)).toFixed(1)} %`)],
      ["postings with all", ...shares.map((all) => `${all.filter((one) => one === 1).length}`)],
    ],
  );
}

/** Postings of all kinds one after the other, up to a length. */
function longText(length: number): string {
  const texts = [...TUNING, ...MEASURED].map(({ text }) => text).join("\n");
  const copies = Math.ceil(length / texts.length);
  const numbered = Array.from({ length: copies }, (_, copy) => `Part ${copy + 1}\n${texts}`);
  return numbered.join("\n").slice(0, length);
}

function medianMs(run: () => void): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return median(times);
}

const RUNS = 15;
const LONG_INPUTS: Record<string, string> = {
  "postings, 12,000": longText(12_000),
  "postings, 50,000": longText(50_000),
  "postings, 100,000": longText(100_000),
  "one word, 100,000": "a".repeat(100_000),
  "5,000 bullets": Array.from({ length: 5_000 }, (_, i) => `- Rule ${i} of filing`).join("\n"),
  "tags, 100,000": "<div><p>".repeat(12_500),
  "Thai, 100,000": "เรากำลังมองหาพยาบาล ".repeat(5_000),
};
const TIME_TARGETS: Record<string, string> = {
  "postings, 12,000": "≤ 5",
  "postings, 100,000": "≤ 50",
};

function printTimes(): void {
  const rows = Object.entries(LONG_INPUTS).map(([name, text]) => {
    const read = posting({ name, text, spans: [] });
    const reading = medianMs(() => posting({ name, text, spans: [] }));
    const condensing = medianMs(() => optimizeJobDescription(read, { budget: 2_000, encoding }));
    return { name, reading, condensing };
  });
  const condensing = (name: string) =>
    rows.find((row) => row.name === name)?.condensing ?? Number.NaN;
  const ratio = condensing("postings, 100,000") / condensing("postings, 50,000");
  printTable(
    `Milliseconds, median of ${RUNS}; condensed to 2,000 tokens`,
    ["characters", "read", "condense", "target"],
    [
      ...rows.map((row) => [
        row.name,
        row.reading.toFixed(1),
        row.condensing.toFixed(1),
        TIME_TARGETS[row.name] ?? "",
      ]),
      ["100,000 / 50,000", "", ratio.toFixed(2), "about 2"],
    ],
  );
}

/** Prints the shares of marked spans and of requirements that survive, and the times. */
export function printPosting(): void {
  printShares(`Marked spans that survive, ${TUNING.length} postings used for tuning`, TUNING);
  printShares(`${MEASURED.length} postings that were only measured`, MEASURED);
  const shared = readSharedPostings();
  printShares(`${shared.length} postings of ../shared/data/labelled`, shared);
  printRequirements([...TUNING, ...MEASURED]);
  printTimes();
}

if (import.meta.main) printPosting();
