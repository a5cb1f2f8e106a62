import type { PostingLine } from "../job/schema.ts";
import { impliedTerms } from "../terms/content.ts";
import { findTerms } from "../terms/lexicon.ts";
import { stem, tokenize } from "../terms/tokenize.ts";
import { rarityOf } from "./common-words.ts";
import { byRecency } from "./schema.ts";
import { type SheetPart, sectionOf } from "./sheet.ts";
import {
  BASE_WEIGHTS,
  FEATURES,
  IMPLIED,
  LINE_WEIGHTS,
  OTHER_FORM,
  OTHER_NAME,
  RECENCY,
  REPEATED,
  SAME_FORM,
} from "./weights.ts";

/** What the parts of a resume are worth for one posting, given what has been chosen so far. */
export interface Worth {
  /** Worth of a part now. It only falls as others are chosen, since what they say need not be said again. */
  of: (index: number) => number;
  /** The part has been chosen. */
  choose: (index: number) => void;
  /** The part has words of the posting in it that do not stand in every posting. */
  bears: (index: number) => boolean;
}

/**
 * Worth is the sum over what a part shares with the posting: a word in the same form, in another form (its stem), a
 * known tool or skill under any name, or one that proves it. Each counts by its rarity and by the kind of posting line
 * it stands in, and in full only once, which makes choosing by worth a greedy weighted coverage (Nemhauser, Wolsey,
 * Fisher 1978). What a part has in itself (numbers, outcomes, a recent job) decides between equals.
 */
export function worthOf(parts: SheetPart[], posting: PostingLine[]): Worth {
  const { weights, telling } = wantedIn(posting);
  const found = parts.map((part) => findIn(part, weights));
  const base = baseWorth(parts);
  const said = new Set<string>();
  return {
    of: (index) => {
      const { named = [], implied = [] } = found[index] ?? {};
      let sum = base[index] ?? 0;
      for (const key of named) sum += (weights.get(key) ?? 0) * (said.has(key) ? REPEATED : 1);
      for (const key of implied) sum += said.has(key) ? 0 : (weights.get(key) ?? 0) * IMPLIED;
      return sum;
    },
    choose: (index) => {
      for (const key of found[index]?.named ?? []) said.add(key);
    },
    bears: (index) => {
      const { named = [], implied = [] } = found[index] ?? {};
      return implied.length > 0 || named.some((key) => telling.has(key));
    },
  };
}

const STEM = "~";
const KNOWN = "=";

/** A text's words that say something, their stems (`~`) and its known terms (`=`), each once. */
function keysOf(text: string, anyCase: boolean): Set<string> {
  const keys = new Set<string>();
  const tokens = tokenize(text);
  for (const token of tokens) {
    for (const word of wordsIn(token.text)) {
      if (rarityOf(word) === 0) continue;
      keys.add(word);
      keys.add(STEM + stem(word));
    }
  }
  for (const { key } of findTerms(text, tokens, anyCase)) keys.add(KNOWN + key);
  return keys;
}

/** `2,300` is two: an amount is rarely the same, its parts may be. */
function wordsIn(token: string): string[] {
  return /^\p{N}+[.,]/u.test(token) ? token.split(/[.,]/) : [token];
}

/** What each word of the posting weighs, and those that most postings do not have. */
function wantedIn(posting: PostingLine[]): { weights: Map<string, number>; telling: Set<string> } {
  const weights = new Map<string, number>();
  const telling = new Set<string>();
  for (const line of posting) {
    for (const key of keysOf(line.text, false)) {
      const [share, rarity] = key.startsWith(KNOWN)
        ? [OTHER_NAME, 1]
        : key.startsWith(STEM)
          ? [OTHER_FORM, rarityOf(key.slice(STEM.length))]
          : [SAME_FORM, rarityOf(key)];
      const weight = share * rarity * LINE_WEIGHTS[line.kind];
      weights.set(key, Math.max(weights.get(key) ?? 0, weight));
      if (rarity === 1) telling.add(key);
    }
  }
  return { weights, telling };
}

/** What a part shares with the posting, and what is not in it but that it proves. */
interface Found {
  named: string[];
  implied: string[];
}

function findIn({ bare, entry }: SheetPart, weights: Map<string, number>): Found {
  if (weights.size === 0) return { named: [], implied: [] };
  const keys = keysOf(bare, entry?.kind === "skill");
  const known = [...keys].filter((key) => key.startsWith(KNOWN));
  return {
    named: [...keys].filter((key) => weights.has(key)),
    implied: impliedTerms(known).filter((key) => weights.has(key)),
  };
}

function baseWorth(parts: SheetPart[]): number[] {
  const jobs = parts.filter((part) => part.role === "header" && part.entry?.kind === "work");
  const ordered = jobs.flatMap((part) => part.entry ?? []).sort(byRecency);
  const rank = new Map(ordered.map((entry, index) => [entry.ref, index]));
  return parts.map(({ role, bare, entry }) => {
    const own = BASE_WEIGHTS[entry ? sectionOf(entry) : "profile"];
    if (role === "place") return 0;
    if (role !== "bullet") return own;
    const place = rank.get(entry?.ref ?? "");
    const recent = place === undefined ? 0 : RECENCY / (place + 1);
    return FEATURES.reduce((sum, [form, add]) => sum + (form.test(bare) ? add : 0), recent + 0.005);
  });
}
