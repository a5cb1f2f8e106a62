import type { Item } from "@/components/resume/form";
import { insertAt, newKey } from "@/components/resume/keyed";

/** How many of each text there are, to be taken one by one. */
function counter(texts: readonly string[]) {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return (text: string): boolean => {
    const left = counts.get(text) ?? 0;
    counts.set(text, left - 1);
    return left > 0;
  };
}

/** The texts of `list` that are not in `other`, each as often as it is missing there. */
export function missingIn(list: readonly string[], other: readonly string[]): string[] {
  const take = counter(other);
  return list.filter((text) => !take(text));
}

/** Items with the given texts, in their order; those that are there keep their keys. */
function asItems(texts: readonly string[], items: readonly Item[]): Item[] {
  const left = [...items];
  return texts.map((text) => {
    const at = left.findIndex((item) => item.text === text);
    const [item] = at < 0 ? [] : left.splice(at, 1);
    return item ?? { key: newKey(), text };
  });
}

/**
 * Merges a list that was changed in two places. Lines that they removed go, lines that they added come in after the one
 * that they stand after there; everything that was written here stays, in the order that it has here. A line reworded
 * in both places is there in both wordings.
 */
export function mergeLines(
  base: readonly string[],
  mine: readonly Item[],
  theirs: readonly string[],
): Item[] {
  const texts = mine.map((item) => item.text);
  if (texts.join("\n") === base.join("\n")) return asItems(theirs, mine);
  const isGone = counter(missingIn(base, theirs));
  let merged = mine.filter((item) => !isGone(item.text));
  const isAdded = counter(missingIn(missingIn(theirs, base), missingIn(texts, base)));
  for (const [at, text] of theirs.entries()) {
    if (!isAdded(text)) continue;
    const before = theirs[at - 1];
    const place =
      before === undefined ? 0 : merged.findLastIndex((item) => item.text === before) + 1;
    const isLost = before !== undefined && place === 0;
    merged = insertAt(merged, isLost ? merged.length : place, { key: newKey(), text });
  }
  return merged;
}
