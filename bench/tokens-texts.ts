import { existsSync, readdirSync, readFileSync } from "node:fs";
import o200k from "js-tiktoken/ranks/o200k_base";
import { z } from "zod";
import { demoPostings } from "../prisma/seed-data/postings.ts";

export interface Corpus {
  title: string;
  texts: string[];
}

/** Texts from all over a corpus are together not much more than this many characters. */
const SAMPLE_CHARS = 400_000;

const CJK = [
  "負責後端服務的設計與開發，維護資料庫並改善查詢效能，與產品團隊一起決定下一步。三年以上經驗，熟悉分散式系統者優先。",
  "業務システムの設計から運用までを担当していただきます。小さなチームで、週に一度は利用者の声を直接聞きます。日本語でのやり取りが中心です。",
  "백엔드 서비스를 설계하고 운영하며 데이터베이스 성능을 개선합니다. 새벽 장애 대응은 돌아가며 맡고, 다음 날은 쉽니다.",
];

const urlOf = (path: string): URL => new URL(path, import.meta.url);

function sample(texts: string[]): string[] {
  const chars = texts.reduce((sum, text) => sum + text.length, 0);
  const step = Math.max(1, Math.ceil(chars / SAMPLE_CHARS));
  return texts.filter((_, i) => i % step === 0);
}

/** The AI SDK's guides, which come with its package. */
function prose(): Corpus {
  const folder = urlOf("../node_modules/ai/docs/");
  const texts = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".mdx"))
    .map((file) => readFileSync(new URL(file, folder), "utf8"));
  return { title: "prose: the AI SDK's guides", texts: sample(texts) };
}

/** The longest text in a line of the shared postings, which is the description. */
function longestText(line: string): string {
  const fields = z.record(z.string(), z.unknown()).safeParse(JSON.parse(line)).data ?? {};
  const texts = Object.values(fields).filter((field) => typeof field === "string");
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), "");
}

function postings(): Corpus {
  const url = urlOf("../../shared/data/jobs.jsonl");
  if (!existsSync(url)) {
    return { title: "the seeded postings", texts: demoPostings.map((job) => job.description) };
  }
  const lines = readFileSync(url, "utf8").split("\n");
  const texts = lines.filter((line) => line.trim() !== "").map(longestText);
  return { title: "postings of ../shared/data", texts: sample(texts.filter(Boolean)) };
}

export const PROSE = prose();
export const POSTINGS = postings();
export const ASIAN: Corpus = { title: "Chinese, Japanese, Korean", texts: CJK };

/** A whole number below `limit` at each call, the same in each run. Source: the generator of Park and Miller. */
function randomNumbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
}

/** `length` characters drawn from these units. */
function draw(units: readonly string[], length: number, seed = 1): string {
  const below = randomNumbers(seed);
  let text = "";
  while (text.length < length) text += units[below(units.length)];
  return text.slice(0, length);
}

const fill = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
const between = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));

const LOWER = between(0x61, 0x7a);
const UPPER = between(0x41, 0x5a);
const DIGITS = between(0x30, 0x39);

/** The tokens that are a word by this pattern; glued together they take the most merges. */
const tokensLike = (pattern: RegExp): string[] =>
  o200k.bpe_ranks
    .split(" ")
    .map((token) => Buffer.from(token, "base64").toString())
    .filter((token) => pattern.test(token));

/** Texts of a given length that are hard for a byte-pair encoder or a pre-tokenizer. */
export const WORST: Readonly<Record<string, (length: number) => string>> = {
  "the letter a": (length) => fill("a", length),
  "dashes -": (length) => fill("-", length),
  漢字: (length) => fill("漢字", length),
  "random letters": (length) => draw(LOWER, length),
  base64: (length) => draw([...LOWER, ...UPPER, ...DIGITS, "+", "/"], length),
  "letters of both cases": (length) => draw([...LOWER, ...UPPER], length),
  "a and a space": (length) => fill("a ", length),
  spaces: (length) => fill(" ", length),
  "spaces, then a letter": (length) => `${fill(" ", length - 1)}a`,
  "line breaks": (length) => fill("\n", length),
  tabs: (length) => fill("\t", length),
  "white space of all kinds": (length) => draw([" ", "\t", "\n", "\r", "\u00a0"], length),
  digits: (length) => draw(DIGITS, length),
  apostrophes: (length) => fill("'", length),
  "contractions 's'll": (length) => fill("'s'll", length),
  "random signs": (length) => draw([...'!"#$%&()*+,-./:;<=>?@[]^_`{|}~'], length),
  emoji: (length) => draw(between(0x1f600, 0x1f64f), length),
  "family emoji": (length) => fill("👩‍👩‍👧", length),
  "random Chinese": (length) => draw(between(0x4e00, 0x9fff), length),
  "Chinese words": (length) => draw(tokensLike(/^\p{Script=Han}{2,}$/u), length),
  "words without spaces": (length) => draw(tokensLike(/^[a-z]{4,}$/), length),
  "random Hangul": (length) => draw(between(0xac00, 0xd7a3), length),
  "random Cyrillic": (length) => draw(between(0x430, 0x44f), length),
  "random Thai": (length) => draw(between(0xe01, 0xe30), length),
  "combining marks": (length) => draw(between(0x300, 0x36f), length),
  "half surrogates": (length) => fill("\ud800", length),
};

/** Mixtures of up to four units of one to three characters from all over the basic plane. */
export const MIXTURES: readonly ((length: number) => string)[] = Array.from(
  { length: 40 },
  (_, i) => {
    const below = randomNumbers(i + 7);
    const starts = [0x20, 0x20, 0x41, 0xa0, 0x300, 0x430, 0x900, 0x2000, 0x3040, 0x4e00, 0xac00];
    const character = () => String.fromCharCode((starts[below(starts.length)] ?? 0) + below(90));
    const unit = () => Array.from({ length: 1 + below(3) }, character).join("");
    const units = Array.from({ length: 1 + below(4) }, unit);
    return (length: number) => draw(units, length, i + 7);
  },
);

/** All characters of the planes in use. */
export const CHARACTERS: readonly string[] = [
  ...between(0, 0xd7ff),
  ...between(0xe000, 0x33fff),
  ...between(0xe0000, 0xe01ff),
];
