/**
 * Our encoder beside three others: the same ids, tokens a second, the worst texts, growth and first use:
 * `npm run bench:tokens`. All times are in o200k_base and, but for the first use, of one thread's processor.
 */

import { execFileSync } from "node:child_process";
import os from "node:os";
import { fileURLToPath } from "node:url";
import { get_encoding } from "tiktoken";
import { z } from "zod";
import { countTokens, type Encoding, encode, truncateToTokens } from "../lib/ai/tokens.ts";
import { median } from "./median.ts";
import { printTable } from "./table.ts";
import { CONTENDERS } from "./tokens-contenders.ts";
import {
  ASIAN,
  CHARACTERS,
  type Corpus,
  MIXTURES,
  POSTINGS,
  PROSE,
  WORST,
} from "./tokens-texts.ts";

const ROUNDS = 5;
const MEASURED_MS = 80;
const WORST_CHARS = 100_000;
const GIVE_UP_MS = 3_000;
/** From here on a rival's time tells how it grows. */
const SURE_MS = 150;

const TARGET = { ratio: 1.5, worstMs: 200, growth: 3, firstMs: 350, firstMb: 60 };

const counters = Object.fromEntries(
  await Promise.all(
    Object.entries(CONTENDERS).map(async ([name, load]) => [name, await load()] as const),
  ),
);
const names = Object.keys(counters);
const rivals = names.filter((name) => name !== "ours");

const verdict = (holds: boolean): string => (holds ? "holds" : "missed");

/**
 * Milliseconds of this thread's processor time for one run, so that what else the machine does hardly counts. Systems
 * may count in steps of some milliseconds, so it runs until they are many.
 */
function timeOf(run: (i: number) => void): number {
  const { user, system } = process.threadCpuUsage();
  for (let i = 0; ; ) {
    run(i++);
    const now = process.threadCpuUsage();
    const ms = (now.user - user + now.system - system) / 1_000;
    if (ms >= MEASURED_MS) return ms / i;
  }
}

/** Each character where its ids tell whether it is read as a letter, mark, number, space or symbol; and the corpora. */
function printSameIds(): void {
  const frames = CHARACTERS.map((c) => `1${c}234${c}.The${c}'s ${c}\n${c}A`);
  const texts = [PROSE, POSTINGS, ASIAN].flatMap((corpus) => corpus.texts);
  const mixtures = MIXTURES.map((make) => make(2_000));
  const rows = (["o200k_base", "cl100k_base"] satisfies Encoding[]).map((encoding) => {
    const tiktoken = get_encoding(encoding);
    const differing = (compared: readonly string[]): number =>
      compared.filter((text) => {
        const ids = tiktoken.encode(text, [], []);
        const own = encode(text, encoding);
        return own.length !== ids.length || own.some((id, i) => id !== ids[i]);
      }).length;
    const counts = [frames, texts, mixtures].map(differing);
    tiktoken.free();
    return [encoding, ...counts.map(String), verdict(counts.every((count) => count === 0))];
  });
  const head = [
    "",
    `${frames.length} characters`,
    `${texts.length} texts below`,
    `${mixtures.length} mixtures`,
    "target 0",
  ];
  printTable("Texts with other ids than WASM tiktoken's", head, rows);
}

/** Millions of tokens a second of each contender in each round; in a round they take turns. */
function roundsOf({ texts }: Corpus): Record<string, number>[] {
  const tokens = texts.reduce((sum, text) => sum + (counters.ours?.(text) ?? 0), 0);
  return Array.from({ length: ROUNDS }, () => {
    const rates = Object.entries(counters).map(([name, count]) => {
      const ms = timeOf(() => {
        for (const text of texts) count(text);
      });
      return [name, tokens / ms / 1_000] as const;
    });
    return Object.fromEntries(rates);
  });
}

function printRates(): void {
  const rows = [PROSE, POSTINGS, ASIAN].map((corpus) => {
    const rounds = roundsOf(corpus);
    const rates = names.map((name) => median(rounds.map((round) => round[name] ?? 0)));
    const fastest = (round: Record<string, number>) =>
      Math.max(...rivals.map((n) => round[n] ?? 0));
    const ratio = median(rounds.map((round) => (round.ours ?? 0) / fastest(round)));
    const target = corpus === ASIAN ? "" : verdict(ratio >= TARGET.ratio);
    return [corpus.title, ...rates.map((rate) => rate.toFixed(2)), ratio.toFixed(1), target];
  });
  const head = ["", ...names, "ours / fastest rival", `target ≥ ${TARGET.ratio}`];
  printTable(`Millions of tokens a second, medians of ${ROUNDS} rounds`, head, rows);
}

/** Of texts that are not of the same length, since some remember what they have seen. */
function timeOfTexts(count: (text: string) => number, text: string): number {
  return timeOf((i) => count(text.slice(i % 100)));
}

/**
 * A rival's text is doubled up to the full length and given up when the growth of the last doubling, at most
 * quadratic, says that the whole would take longer than `GIVE_UP_MS`.
 */
function worstOfRival(name: string, make: (length: number) => string): string {
  const count = counters[name];
  if (!count) return "";
  let previous = Number.POSITIVE_INFINITY;
  for (let length = WORST_CHARS / 128; length < WORST_CHARS; length *= 2) {
    const ms = timeOfTexts(count, make(Math.round(length)));
    const growth = Math.min(4, Math.max(2, ms / previous));
    const predicted = ms * growth ** Math.log2(WORST_CHARS / length);
    if (ms > SURE_MS && predicted > GIVE_UP_MS) return "seconds, not run";
    previous = ms;
  }
  return `${timeOfTexts(count, make(WORST_CHARS)).toFixed(0)} ms`;
}

/** Ours at full length and cut to half of its tokens, and how many times longer twice the text takes. */
function worstOfOurs(make: (length: number) => string) {
  const count = (text: string) => countTokens(text, "o200k_base");
  const [text, twice] = [make(WORST_CHARS), make(2 * WORST_CHARS)];
  const half = count(text) >> 1;
  const rounds = Array.from({ length: ROUNDS }, () => {
    const ms = timeOfTexts(count, text);
    return { ms, growth: timeOfTexts(count, twice) / ms };
  });
  return {
    ms: median(rounds.map(({ ms }) => ms)),
    growth: median(rounds.map(({ growth }) => growth)),
    cutMs: timeOf(() => truncateToTokens(text, half, "o200k_base")),
  };
}

function printWorst(): void {
  const rowOf = (title: string, ours: ReturnType<typeof worstOfOurs>, others: string[]) => {
    const holds = ours.ms <= TARGET.worstMs && ours.growth <= TARGET.growth;
    const own = [`${ours.ms.toFixed(0)} ms`, ours.growth.toFixed(1), `${ours.cutMs.toFixed(0)} ms`];
    return [title, ...own, verdict(holds), ...others];
  };
  const rows = Object.entries(WORST).map(([title, make]) =>
    rowOf(
      title,
      worstOfOurs(make),
      rivals.map((name) => worstOfRival(name, make)),
    ),
  );
  const mixtures = MIXTURES.map(worstOfOurs);
  const slowest = {
    ms: Math.max(...mixtures.map(({ ms }) => ms)),
    growth: Math.max(...mixtures.map(({ growth }) => growth)),
    cutMs: Math.max(...mixtures.map(({ cutMs }) => cutMs)),
  };
  rows.push(rowOf(`the slowest of ${MIXTURES.length} mixtures`, slowest, []));
  const title = `${WORST_CHARS.toLocaleString("en")} characters, medians; × is how much longer twice as many take`;
  const target = `target ≤ ${TARGET.worstMs} ms, × ≤ ${TARGET.growth}`;
  printTable(title, ["", "ours", "×", "cut to half", target, ...rivals], rows);
}

const firstUseSchema = z.object({ ms: z.number(), mb: z.number() });

/** The medians of five child processes: ours runs from TypeScript, so Node's type stripping is in its figure. */
function printFirstUse(): void {
  const script = fileURLToPath(new URL("tokens-first-use.ts", import.meta.url));
  const rounds = Array.from({ length: 5 }, () =>
    names.map((name) => {
      const output = execFileSync(process.execPath, [script, name], { encoding: "utf8" });
      return firstUseSchema.parse(JSON.parse(output));
    }),
  );
  const rows = names.map((name, i) => {
    const ms = median(rounds.map((round) => round[i]?.ms ?? 0));
    const mb = median(rounds.map((round) => round[i]?.mb ?? 0));
    const holds = ms <= TARGET.firstMs && mb <= TARGET.firstMb;
    return [name, ms.toFixed(0), mb.toFixed(0), name === "ours" ? verdict(holds) : ""];
  });
  const target = `target ≤ ${TARGET.firstMs} ms, ≤ ${TARGET.firstMb} MB`;
  printTable("First use, in a process of its own", ["", "ms", "MB", target], rows);
}

const load = os.loadavg()[0] ?? 0;
console.log(`Node ${process.version}, ${os.cpus().length} cores, load ${load.toFixed(1)}`);
printSameIds();
printRates();
printWorst();
printFirstUse();
