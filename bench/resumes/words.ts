import { STOP_WORDS } from "../../lib/terms/stop-words.ts";

const STOPS = new Set(STOP_WORDS.flatMap((line) => line.split(" ")));

/** The words that the measure counts: runs of letters and digits in lower case, without stop words. No stems. */
export function wordsOf(text: string): Set<string> {
  const words: string[] = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !STOPS.has(word)));
}

/** Inverse document frequency of every word, ln(documents / documents with it). Source: Spärck Jones 1972. */
export function rarities(texts: string[]): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const text of texts) {
    for (const word of wordsOf(text)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  return new Map([...frequency].map(([word, count]) => [word, Math.log(texts.length / count)]));
}
