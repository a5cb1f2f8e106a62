import type { Passage } from "../../lib/retrieval/passages.ts";
import { passageText } from "../../lib/retrieval/passages.ts";

const K1 = 1.2;
const B = 0.75;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * The plain baseline: BM25 (Robertson and Zaragoza 2009) over the words as they stand, with the usual constants and
 * without stems, tables or pointers.
 * @returns the texts of the passages with any word of the question, best first.
 */
export function bm25(passages: Passage[], question: string): string[] {
  const texts = passages.map(passageText);
  const words = texts.map(wordsOf);
  const average = words.reduce((sum, list) => sum + list.length, 0) / (words.length || 1);
  const frequency = new Map<string, number>();
  for (const list of words)
    for (const word of new Set(list)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const asked = new Set(wordsOf(question));
  const score = (list: string[]): number => {
    let sum = 0;
    for (const word of asked) {
      const count = list.filter((each) => each === word).length;
      if (count === 0) continue;
      const found = frequency.get(word) ?? 0;
      const rarity = Math.log(1 + (words.length - found + 0.5) / (found + 0.5));
      sum += (rarity * count * (K1 + 1)) / (count + K1 * (1 - B + (B * list.length) / average));
    }
    return sum;
  };
  return words
    .map((list, at) => ({ text: texts[at] ?? "", score: score(list) }))
    .filter((each) => each.score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ text }) => text);
}
