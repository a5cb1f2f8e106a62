import { fold } from "../terms/tokenize.ts";

/** `fold` with every character at its place, so that a match in it is a place in the text. */
export function foldInPlace(text: string): string {
  const folded = fold(text);
  if (folded.length === text.length) return folded;
  let inPlace = "";
  for (const unit of text.split("")) {
    const own = fold(unit);
    inPlace += own.length === 1 ? own : (own[0] ?? unit);
  }
  return inPlace;
}
