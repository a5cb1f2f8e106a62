import { fold } from "../terms/tokenize.ts";
import { findModelTalk } from "./find-model-talk.ts";
import { splitSentences } from "./split-sentences.ts";

/**
 * The sentences of a text that speak to a model instead of to a person, as they stand, in the text's order. One that
 * breaks over two lines or sentences is given as both.
 */
export function speaksToModel(text: string): string[] {
  const sentences = text.split("\n").flatMap(splitSentences);
  const folded = sentences.map((sentence) =>
    fold(sentence)
      .replace(/\s/g, " ")
      .replace(/[\u2018\u2019]/g, "'"),
  );
  const places = findModelTalk(folded.join("\n")).sort((a, b) => a.start - b.start);
  const found = new Set<number>();
  let at = 0;
  let start = 0;
  const lengthOf = (index: number) => folded[index]?.length ?? Number.POSITIVE_INFINITY;
  for (const place of places) {
    for (; start + lengthOf(at) < place.start; at++) start += lengthOf(at) + 1;
    // It may go on in the next ones.
    let next = start;
    for (let index = at; next < place.end; index++) {
      found.add(index);
      next += lengthOf(index) + 1;
    }
  }
  return sentences.filter((_, index) => found.has(index));
}
