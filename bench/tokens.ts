/**
 * Tokens a second, worst cases and first use of our encoder beside three others, all in o200k_base:
 * `node bench/tokens.ts`. Prose is the AI SDK's guides in node_modules; postings are ../shared/data/jobs.jsonl where
 * it is, else the seeded ones.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { demoPostings } from "../prisma/seed-data/postings.ts";
import { printTable } from "./table.ts";
import { CONTENDERS } from "./tokens-contenders.ts";

const ROUNDS = 5;
const ROUND_MS = 200;
const SAMPLE_CHARS = 400_000;
const WORST_CHARS = 100_000;
const GIVE_UP_MS = 5_000;

const CJK = [
  "負責後端服務的設計與開發，維護資料庫並改善查詢效能，與產品團隊一起決定下一步。三年以上經驗，熟悉分散式系統者優先。",
  "業務システムの設計から運用までを担当していただきます。小さなチームで、週に一度は利用者の声を直接聞きます。日本語でのやり取りが中心です。",
  "백엔드 서비스를 설계하고 운영하며 데이터베이스 성능을 개선합니다. 새벽 장애 대응은 돌아가며 맡고, 다음 날은 쉽니다.",
];

const counters = Object.fromEntries(
  await Promise.all(
    Object.entries(CONTENDERS).map(async ([name, load]) => [name, await load()] as const),
  ),
);
const names = Object.keys(counters);
const rivals = names.filter((name) => name !== "ours");

function pathTo(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

function prose(): string[] {
  const folder = pathTo("../node_modules/ai/docs");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".mdx"))
    .map((file) => readFileSync(`${folder}/${file}`, "utf8"));
}

/** The longest text of each line of the shared postings, which is the description. */
function postings(): [string, string[]] {
  const path = pathTo("../../shared/data/jobs.jsonl");
  if (!existsSync(path)) return ["seeded postings", demoPostings.map((job) => job.description)];
  const texts = readFileSync(path, "utf8").split("\n").filter(Boolean).map(longestText);
  return ["postings", sample(texts.filter((text) => text !== ""))];
}

function longestText(line: string): string {
  const fields = Object.values(JSON.parse(line) as Record<string, unknown>);
  const texts = fields.filter((field) => typeof field === "string");
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), "");
}

/** Texts from all over a corpus, together not much more than `SAMPLE_CHARS`. */
function sample(texts: string[]): string[] {
  const chars = texts.reduce((sum, text) => sum + text.length, 0);
  const step = Math.max(1, Math.ceil(chars / SAMPLE_CHARS));
  return texts.filter((_, i) => i % step === 0);
}

function timeOf(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Millions of tokens a second of each contender, the best of some rounds in which they take turns. */
function rates(texts: string[]): Record<string, number> {
  const tokens = texts.reduce((sum, text) => sum + (counters.ours?.(text) ?? 0), 0);
  const best: Record<string, number> = {};
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, count] of Object.entries(counters)) {
      let ms = 0;
      let passes = 0;
      for (; ms < ROUND_MS; passes++) {
        ms += timeOf(() => {
          for (const text of texts) count(text);
        });
      }
      best[name] = Math.max(best[name] ?? 0, (tokens * passes) / ms / 1_000);
    }
  }
  return best;
}

function printRates(): void {
  const corpora: [string, string[], string][] = [
    ["prose", sample(prose()), "≥ 1.5"],
    [...postings(), "≥ 1.5"],
    ["Chinese, Japanese, Korean", CJK, ""],
  ];
  const rows = corpora.map(([title, texts, target]) => {
    const rate = rates(texts);
    const fastest = Math.max(...rivals.map((name) => rate[name] ?? 0));
    const ratio = (rate.ours ?? 0) / fastest;
    return [title, ...names.map((name) => (rate[name] ?? 0).toFixed(2)), ratio.toFixed(2), target];
  });
  const head = ["", ...names, "ours / fastest rival", "target"];
  printTable("Millions of tokens a second", head, rows);
}

/** The same letters in each run. Source: the Lehmer generator of Park and Miller. */
function randomText(alphabet: string, length: number): string {
  let state = 1;
  let text = "";
  while (text.length < length) {
    state = (state * 48_271) % 2_147_483_647;
    text += alphabet[state % alphabet.length];
  }
  return text;
}

const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const WORST: Record<string, (length: number) => string> = {
  "one letter": (length) => "a".repeat(length),
  "one letter, a space": (length) => "a ".repeat(length / 2),
  dashes: (length) => "-".repeat(length),
  漢字: (length) => "漢字".repeat(length / 2),
  spaces: (length) => " ".repeat(length),
  "line breaks": (length) => "\n".repeat(length),
  "random letters": (length) => randomText(LETTERS, length),
  base64: (length) => randomText(`${LETTERS}${LETTERS.toUpperCase()}0123456789+/`, length),
  "family emoji": (length) => "👩‍👩‍👧".repeat(length / 8),
};

/**
 * The best of three runs at full length. A rival's text is doubled up to there and given up when the growth of the
 * last doubling, at most quadratic, says that the whole would take longer than `GIVE_UP_MS`.
 */
function worstOf(name: string, make: (length: number) => string): string {
  const count = counters[name];
  if (!count) return "";
  const best = (text: string) => Math.min(...[0, 1, 2].map(() => timeOf(() => count(text))));
  let previous = Number.POSITIVE_INFINITY;
  for (let length = WORST_CHARS / 128; name !== "ours" && length < WORST_CHARS; length *= 2) {
    const ms = best(make(Math.round(length)));
    const growth = Math.min(4, Math.max(2, ms / previous));
    const predicted = ms * growth ** Math.log2(WORST_CHARS / length);
    if (ms > 20 && predicted > GIVE_UP_MS) {
      return `not run, about ${(predicted / 1_000).toFixed(0)} s`;
    }
    previous = ms;
  }
  return `${best(make(WORST_CHARS)).toFixed(0)} ms`;
}

function printWorst(): void {
  const rows = Object.entries(WORST).map(([title, make]) => [
    title,
    ...names.map((name) => worstOf(name, make)),
    "≤ 200 ms",
  ]);
  const title = `${WORST_CHARS.toLocaleString("en")} characters of`;
  printTable(title, ["", ...names, "target of ours"], rows);
}

/** The median of three child processes: ours runs from TypeScript, so Node's type stripping is in its figure. */
function printFirstUse(): void {
  const rows = names.map((name) => {
    const runs = Array.from({ length: 3 }, () => {
      const script = pathTo("tokens-first-use.ts");
      const output = execFileSync(process.execPath, [script, name], { encoding: "utf8" });
      return JSON.parse(output) as { ms: number; mb: number };
    }).sort((a, b) => a.ms - b.ms);
    const { ms, mb } = runs[1] ?? { ms: Number.NaN, mb: Number.NaN };
    const targets = name === "ours" ? ["≤ 350 ms", "≤ 60 MB"] : ["", ""];
    return [name, ms.toFixed(0), targets[0] ?? "", mb.toFixed(0), targets[1] ?? ""];
  });
  printTable("First use, in a process of its own", ["", "ms", "target", "MB", "target"], rows);
}

printRates();
printWorst();
printFirstUse();
