/**
 * How much of what answers invent the claim check marks, and how much of what is true: `npm run bench:claims`, for the
 * answers that are for training. With `-- --cases` it lists their single failures instead of times, with `-- --fresh`
 * it measures the unseen answers, too, of which no case is ever listed.
 */

import { resolveCitations } from "../../lib/grounding/citations.ts";
import { watchClaims } from "../../lib/grounding/claim-watch.ts";
import { checkClaims } from "../../lib/grounding/claims.ts";
import { markersIn } from "../../lib/grounding/markers.ts";
import type { Unsupported } from "../../lib/grounding/unsupported.ts";
import { parseJobPosting } from "../../lib/job/parse-job-posting.ts";
import type { Posting } from "../../lib/job/schema.ts";
import { resumeEntries } from "../../lib/resume/entries.ts";
import { entryText, type ResumeEntry } from "../../lib/resume/schema.ts";
import { median } from "../median.ts";
import { rowsOf } from "../resumes/rows.ts";
import { printTable } from "../table.ts";
import { KINDS, type LabelledAnswer, type Span } from "./answer.ts";
import { RIVALS } from "./rivals.ts";
import {
  ANSWERED_ON,
  CLAIM_SETS,
  type ClaimSet,
  PARTS,
  TRAINING_PARTS,
  UNSEEN_PARTS,
} from "./sets.ts";

const isFreshAsked = process.argv.includes("--fresh");
const MEASURED: readonly ClaimSet["part"][] = isFreshAsked ? PARTS : TRAINING_PARTS;
const isUnseen = (part: ClaimSet["part"]): boolean => UNSEEN_PARTS.some((each) => each === part);
const today = new Date(ANSWERED_ON);

interface Pair {
  set: ClaimSet;
  entries: ResumeEntry[];
  posting: Posting;
}

interface Judged<Marked = Unsupported> {
  part: ClaimSet["part"];
  answer: LabelledAnswer;
  span: Span;
  /** Its characters that are marked, from 0 to 1. */
  marked: number;
  marks: Marked[];
}

function pairOf(set: ClaimSet): Pair {
  const { title, company, lines } = parseJobPosting({ description: set.posting });
  return {
    set,
    entries: resumeEntries(rowsOf(set.resume)),
    posting: { id: 1, title, company, lines },
  };
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

type Mark = Pick<Unsupported, "start" | "end">;

const ours = (text: string, { entries, posting }: Pair): Unsupported[] =>
  checkClaims(text, entries, posting, today);

function judge<Marked extends Mark>(
  pair: Pair,
  check: (text: string, pair: Pair) => Marked[],
): Judged<Marked>[] {
  const { set } = pair;
  return set.answers.flatMap((answer) => {
    const found = check(answer.text, pair);
    return answer.spans.map((span) => {
      const marks = found.filter((each) => overlap(each, span) > 0);
      const characters = marks.reduce((sum, each) => sum + overlap(each, span), 0);
      return { part: set.part, answer, span, marks, marked: characters / (span.end - span.start) };
    });
  });
}

/** A false span counts as marked with half of its characters, a true one with any. */
const isMarked = ({ span, marked }: Judged): boolean =>
  span.label === "false" ? marked >= 0.5 : marked > 0;

function share(judged: readonly Judged[]): string {
  if (judged.length === 0) return "–";
  const marked = judged.filter(isMarked).length;
  return `${marked}/${judged.length} ${((100 * marked) / judged.length).toFixed(1)} %`;
}

function cellsOf(judged: readonly Judged[]): string[] {
  return MEASURED.flatMap((part) =>
    (["false", "true"] as const).map((label) =>
      share(judged.filter((each) => each.part === part && each.span.label === label)),
    ),
  );
}

function printShares(judged: readonly Judged[]): void {
  const head = MEASURED.flatMap((part) => [`${part} false`, `${part} true`]);
  printTable(
    "Spans marked, by kind (false ones by at least half of their characters, true ones at all)",
    ["kind", ...head],
    [
      ...KINDS.map((kind) => [kind, ...cellsOf(judged.filter(({ span }) => span.kind === kind))]),
      ["all", ...cellsOf(judged)],
    ],
  );
  printTable(
    "Spans marked, by the answer's language",
    ["language", ...head],
    (["en", "de", "fr", "es"] as const).map((language) => [
      language,
      ...cellsOf(judged.filter(({ answer }) => answer.language === language)),
    ]),
  );
}

/**
 * Beside what simpler checks mark. They mark no more than a number or a word, so a false span counts with any of its
 * characters here, for all alike.
 */
function printRivals(pairs: readonly Pair[], judged: readonly Judged[]): void {
  const isTouched = ({ marked }: Judged<Mark>) => marked > 0;
  const row = (name: string, all: readonly Judged<Mark>[]) => [
    name,
    ...MEASURED.flatMap((part) =>
      (["false", "true"] as const).map((label) => {
        const own = all.filter((each) => each.part === part && each.span.label === label);
        return `${((100 * own.filter(isTouched).length) / own.length).toFixed(1)} %`;
      }),
    ),
  ];
  const rivals = RIVALS.map(([name, rival]) => {
    const check = (text: string, { entries, posting }: Pair) => {
      const rows = entries.map((entry) => [entry.ref, entryText(entry)] as const);
      const lines = posting.lines.map(({ ref, text: line }) => [ref, line] as const);
      return rival(text, new Map([...rows, ...lines]));
    };
    return row(
      name,
      pairs.flatMap((pair) => judge(pair, check)),
    );
  });
  printTable(
    "Spans touched at all, beside simpler checks",
    ["check", ...MEASURED.flatMap((part) => [`${part} false`, `${part} true`])],
    [...rivals, row("ours", judged)],
  );
}

/** Markers that name a row have a citation whose quote stands there, and no other marker has one. */
function printMarkers(pairs: readonly Pair[]): void {
  let valid = 0;
  let resolved = 0;
  let invented = 0;
  let unsliced = 0;
  for (const { set, entries, posting } of pairs) {
    const texts = new Map([
      ...entries.map((entry) => [entry.ref, entryText(entry)] as const),
      // A marker that begins a group stands for all lines of it.
      ...posting.lines.map(
        ({ ref }) => [ref, posting.lines.map(({ text }) => text).join("\n")] as const,
      ),
    ]);
    for (const { text } of set.answers) {
      const { citations } = resolveCitations(text, entries, posting);
      const cited = new Set(citations.map(({ ref }) => ref.slice(1, -1)));
      const present = markersIn(text).filter(({ ref }) => texts.has(ref));
      valid += present.length;
      resolved += present.filter(({ ref }) => cited.has(ref)).length;
      invented += citations.filter(
        ({ ref, quote }) => !texts.get(ref.slice(1, -1))?.includes(quote),
      ).length;
      unsliced += checkClaims(text, entries, posting, today).filter(
        (each) => text.slice(each.start, each.end) !== each.text,
      ).length;
    }
  }
  printTable(
    "Markers and slices",
    ["markers of rows resolved", "citations of what is not there", "slices that differ"],
    [[`${resolved}/${valid}`, String(invented), String(unsliced)]],
  );
}

const WORDS = 500;
const RUNS = 40;
/** That an answer of so many words may take. */
const MOST_MS = 5;

const MONTH_MS = 31 * 86_400_000;

/**
 * An answer of so many words from all of a set's: with rows that were not read before; with rows that were, but no
 * sentence of the answer, as each run is of another month; and with sentences checked before, as the watch does it.
 */
async function printTimes(pairs: readonly Pair[]): Promise<void> {
  const rows: [name: string, times: number[]][] = [];
  for (const { set, entries, posting } of pairs) {
    const words = set.answers.map(({ text }) => text).join("\n\n");
    const pieces = words.match(/\S+\s*/g) ?? [];
    const text = Array.from({ length: WORDS }, (_, at) => pieces[at % pieces.length]).join("");
    const timed = (own: ResumeEntry[], asked: Posting, day: Date) => {
      const start = performance.now();
      checkClaims(text, own, asked, day);
      return performance.now() - start;
    };
    const times: [anew: number[], known: number[], watched: number[]] = [[], [], []];
    for (let run = 0; run < RUNS; run++) {
      const day = new Date(today.getTime() - run * MONTH_MS);
      times[0].push(timed(structuredClone(entries), { ...posting }, day));
      times[1].push(timed(entries, posting, day));
      const asked = { ...posting };
      const watch = watchClaims(async (part) => checkClaims(part, entries, asked, day));
      let written = "";
      for (const piece of text.match(/\S+\s*/g) ?? []) {
        written += piece;
        const end = watch.endIn(written);
        if (end !== null) await watch.checkTo(written, end);
      }
      times[2].push(timed(entries, asked, day));
    }
    rows.push([set.name, times.map((each) => median(each))]);
  }
  const all = [0, 1, 2].map((column) => median(rows.map(([, times]) => times[column] ?? 0)));
  rows.push([`median of all, limit ${MOST_MS}`, all]);
  printTable(
    `Milliseconds for ${WORDS} words, median of ${RUNS}`,
    ["resume", "rows read anew", "rows known", "watched before"],
    rows.map(([name, times]) => [name, ...times.map((each) => each.toFixed(2))]),
  );
}

function printCases(judged: readonly Judged[]): void {
  for (const each of judged) {
    const { answer, span, marks } = each;
    if (isMarked(each) === (span.label === "false")) continue;
    const from = Math.max(0, answer.text.lastIndexOf("\n", span.start - 1) + 1, span.start - 160);
    const line = answer.text.slice(from, span.end + 80).split("\n")[0] ?? "";
    console.log(
      `${answer.id} ${span.kind} ${span.label}: «${answer.text.slice(span.start, span.end)}»\n    ${line}`,
    );
    for (const { text, reason } of marks) console.log(`    marked «${text}»: ${reason}`);
  }
}

const pairs = CLAIM_SETS.filter(({ part }) => MEASURED.includes(part)).map(pairOf);
const judged = pairs.flatMap((pair) => judge(pair, ours));
if (process.argv.includes("--cases")) printCases(judged.filter(({ part }) => !isUnseen(part)));
printShares(judged);
printRivals(pairs, judged);
printMarkers(pairs);
if (!process.argv.includes("--cases")) await printTimes(pairs);
