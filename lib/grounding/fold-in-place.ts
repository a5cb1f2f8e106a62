import { fold } from "../terms/tokenize.ts";
import { keptByWord } from "../terms/word-cache.ts";

/** One code unit, folded to one. */
const foldedUnit = keptByWord((unit) => fold(unit)[0] ?? unit);

/** `fold` with every character at its place, so that a match in it is a place in the text. */
export function foldInPlace(text: string): string {
  const folded = fold(text);
  if (folded.length === text.length) return folded;
  let inPlace = "";
  for (const unit of text.split("")) inPlace += foldedUnit(unit);
  return inPlace;
}
