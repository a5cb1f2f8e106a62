import { fold } from "../terms/tokenize.ts";
import { MODEL_TALK, ROLE_MARKS } from "./model-talk.ts";
import { splitSentences } from "./split-sentences.ts";

/** What may stand between two parts of a rule: four words; bounded, so that no text takes long. */
const BETWEEN = String.raw`(?:[^\p{L}\p{N}]{1,5}[\p{L}\p{N}]{1,30}){0,4}?[^\p{L}\p{N}]{1,5}`;

const ruleOf = (parts: readonly string[]) =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])${parts.map((part) => `(?:${part})`).join(BETWEEN)}(?![\p{L}\p{N}])`,
    "gu",
  );

const RULES = [
  ...Object.values(MODEL_TALK).flat().map(ruleOf),
  ...ROLE_MARKS.map((mark) => new RegExp(mark, "gmu")),
];

/**
 * The sentences of a text that speak to a model instead of to a person, as they stand, in the text's order. One that
 * breaks over two lines or sentences is given as both.
 */
export function speaksToModel(text: string): string[] {
  const sentences = text.split("\n").flatMap(splitSentences);
  const folded = sentences.map((sentence) => fold(sentence).replace(/[\s\u2018\u2019]/g, toAscii));
  const starts: number[] = [];
  let length = 0;
  for (const sentence of folded) {
    starts.push(length);
    length += sentence.length + 1;
  }
  const plain = folded.join("\n");
  const found = new Set<number>();
  for (const rule of RULES) {
    for (const { index, 0: match } of plain.matchAll(rule)) {
      const first = starts.findLastIndex((start) => start <= index);
      for (let at = first; (starts[at] ?? length) < index + match.length; at++) found.add(at);
    }
  }
  return sentences.filter((_, at) => found.has(at));
}

const toAscii = (character: string) => (/\s/.test(character) ? " " : "'");
