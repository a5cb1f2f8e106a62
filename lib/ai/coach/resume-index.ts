import type { ResumeEntry } from "../../resume/schema.ts";
import { findTerms, provenBy } from "../../terms/lexicon.ts";
import { fold, stemOf, type Token, tokenize } from "../../terms/tokenize.ts";
import { statedIn } from "./stated.ts";
import { isContentWord } from "./words.ts";

/** One line of a row, read once: its header (`at` is -1) or one of its bullets. */
export interface RowLine {
  entry: ResumeEntry;
  at: number;
  text: string;
  /** Of what it states (`statedIn`). */
  tokens: Token[];
  stems: string[];
  /** Names one after the other, no deed: a skill's row, the keywords of a project. */
  isList: boolean;
}

/** Where a row shows something: a place in one of its lines. */
export interface Place {
  row: RowLine;
  start: number;
  end: number;
}

/** Where a row names a term, or a narrower one that proves it (`via`). */
export interface TermPlace extends Place {
  via: string;
}

export interface ResumeIndex {
  entries: ResumeEntry[];
  rows: RowLine[];
  /** Stem → rows that have it. */
  byStem: Map<string, RowLine[]>;
  /** Key of a term → places that prove it. */
  byTerm: Map<string, TermPlace[]>;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function looksLikeList(text: string): boolean {
  const parts = text.split(/,\s/);
  return parts.length > 1 && parts.every((part) => part.trim().split(/\s+/).length <= 3);
}

/** Reads all rows once, so that each requirement is looked up and not searched for. Linear in the resume. */
export function indexResume(entries: ResumeEntry[]): ResumeIndex {
  const index: ResumeIndex = { entries, rows: [], byStem: new Map(), byTerm: new Map() };
  for (const entry of entries) {
    const lines = [entry.header, ...entry.lines];
    lines.forEach((text, number) => {
      const stated = statedIn(entry, text);
      const tokens = tokenize(stated);
      const stems = tokens.map(stemOf);
      const isList = entry.kind === "skill" || looksLikeList(text);
      const row = { entry, at: number - 1, text, tokens, stems, isList };
      index.rows.push(row);
      for (const each of new Set(stems)) push(index.byStem, each, row);
      for (const { key, start, end } of findTerms(stated, tokens, entry.kind === "skill")) {
        for (const proven of provenBy(key))
          push(index.byTerm, proven, { row, start, end, via: key });
      }
    });
  }
  return index;
}

/** Places where the stems follow each other, one a row. */
export function findPhrase(index: ResumeIndex, stems: readonly string[]): Place[] {
  const [first, ...rest] = stems;
  if (first === undefined) return [];
  return (index.byStem.get(first) ?? []).flatMap((row) => {
    for (let at = row.stems.indexOf(first); at >= 0; at = row.stems.indexOf(first, at + 1)) {
      if (!rest.every((part, offset) => row.stems[at + 1 + offset] === part)) continue;
      const [begin, finish] = [row.tokens[at], row.tokens[at + rest.length]];
      if (begin && finish) return [{ row, start: begin.start, end: finish.end }];
    }
    return [];
  });
}

/** Rows with any of the stems, those with the most and the rarest of them first; a row's place is its first one. */
export function findWords(
  index: ResumeIndex,
  stems: readonly string[],
): (Place & { count: number; weight: number })[] {
  const found = new Map<RowLine, { count: number; weight: number }>();
  for (const each of new Set(stems)) {
    const rows = index.byStem.get(each) ?? [];
    for (const row of rows) {
      const { count, weight } = found.get(row) ?? { count: 0, weight: 0 };
      found.set(row, { count: count + 1, weight: weight + 1 / rows.length });
    }
  }
  const wanted = new Set(stems);
  const rarity = (each: string) => 1 / (index.byStem.get(each)?.length ?? 1);
  return [...found]
    .map(([row, score]) => {
      const rarest = row.stems
        .filter((each) => wanted.has(each))
        .reduce((a, b) => (rarity(b) > rarity(a) ? b : a));
      const token = row.tokens[row.stems.indexOf(rarest)];
      return { row, ...score, start: token?.start ?? 0, end: token?.end ?? 0 };
    })
    .sort((a, b) => b.weight - a.weight);
}

/** Whether the text of the place is written just so in the other text. */
export function sameForm(place: Place, text: string): boolean {
  return fold(place.row.text.slice(place.start, place.end)) === fold(text);
}

/** The stems of the words of a text that say something, each once. */
export function contentStemsOf(text: string): string[] {
  const tokens = tokenize(text).filter((token) => isContentWord(token.text));
  return [...new Set(tokens.map(stemOf))];
}
