import { NUMBER_WORDS } from "./number-tables.ts";

/** What may stand between the words of one number, folded. */
const JOINT = /^(?:-|\s|\s(?:and|et|y|und)\s|-et-)$/;
const MULTIPLIERS = new Set([100, 1_000, 1_000_000]);

const UNITS: readonly string[] = "ein|zwei|drei|vier|funf|sechs|sieben|acht|neun".split("|");
const TENS: readonly string[] =
  "zwanzig|dreissig|vierzig|funfzig|sechzig|siebzig|achtzig|neunzig".split("|");
const COMPOUND = new RegExp(
  `^(?:(?<hundreds>${UNITS.join("|")})?hundert)?(?:und)?(?:(?<units>${UNITS.join("|")})und(?<tens>${TENS.join("|")})|(?<rest>[a-z]+))?$`,
);

/** German writes a number as one word: `funfundzwanzig`, `zweihundert`, `hundertvierzig`; null for another word. */
function germanValue(word: string): number | null {
  if (!word.includes("und") && !word.includes("hundert")) return null;
  const parts = COMPOUND.exec(word)?.groups;
  if (!parts || word.length < 7) return null;
  const { hundreds, units, tens, rest } = parts;
  const hasHundred = word.includes("hundert");
  const base = hasHundred ? 100 * (hundreds ? UNITS.indexOf(hundreds) + 1 : 1) : 0;
  if (units && tens) return base + (TENS.indexOf(tens) + 2) * 10 + UNITS.indexOf(units) + 1;
  if (!rest) return hasHundred ? base : null;
  const own = hasHundred && Object.hasOwn(NUMBER_WORDS, rest) ? NUMBER_WORDS[rest] : undefined;
  return own === undefined ? null : base + own;
}

/** The value of one folded word, or null. */
export function wordValue(word: string): number | null {
  if (Object.hasOwn(NUMBER_WORDS, word)) return NUMBER_WORDS[word] ?? null;
  return germanValue(word);
}

/**
 * The number that begins at a word: "three hundred and twenty", "quatre-vingt-cinq", "treinta y cinco". `folded` keeps
 * every character at its place. Null where the word is none; `end` is that of the last word.
 */
export function wordNumberAt(folded: string, start: number): { value: number; end: number } | null {
  const first = /^\p{L}+/u.exec(folded.slice(start, start + 40))?.[0] ?? "";
  // French `sept` is an English month's short form: seven only before what it counts.
  const isSeven = first === "sept" && /^sept \p{Ll}{2,}/u.test(folded.slice(start, start + 12));
  const value = isSeven ? 7 : wordValue(first);
  if (value === null) return null;
  let total = value;
  let last = value;
  let end = start + first.length;
  for (;;) {
    const next = /^((?:-et-|-|\s(?:and|et|y|und)\s|\s))(\p{L}+)/u.exec(folded.slice(end, end + 40));
    const own = next
      ? next[2] === "one" || next[2] === "un" || next[2] === "uno"
        ? 1
        : /^cents?$/.test(next[2] ?? "") && total < 100
          ? 100
          : wordValue(next[2] ?? "")
      : null;
    if (!next || own === null || !JOINT.test(next[1] ?? "")) break;
    // "quatre-vingts" is four times twenty, "soixante-dix" sixty and ten, "three hundred" three times a hundred.
    const isScore = last === 4 && own === 20 && next[1] === "-";
    const isMultiple = MULTIPLIERS.has(own) && total < own && next[1] === " ";
    const isAdded =
      last >= 20 &&
      own < last &&
      (last < 100 ? own < 20 : true) &&
      (last >= 100 || own < 10 || last === 60 || last === 80) &&
      (next[1] !== " " || last >= 100);
    if (isScore || isMultiple) {
      total *= own;
      last = total;
    } else if (isAdded) {
      total += own;
      last = own;
    } else break;
    end += next[0].length;
    if (folded[end - 1] !== "s" && own === 20 && folded[end] === "s") end += 1;
  }
  return { value: total, end };
}
