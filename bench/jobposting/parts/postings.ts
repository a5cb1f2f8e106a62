import type { PartKind } from "../../../lib/job/line-kinds.ts";
import { splitSentences } from "../../../lib/job/split-sentences.ts";
import { TUNED_PARTS } from "./tuned.ts";
import { TUNED_MORE_SENTENCES } from "./tuned-more-sentences.ts";
import { TUNED_OTHERS } from "./tuned-others.ts";
import { TUNED_SENTENCES } from "./tuned-sentences.ts";
import { UNSEEN_PARTS } from "./unseen.ts";
import { UNSEEN_SENTENCES } from "./unseen-sentences.ts";

/** A posting with what a person says each of its lines is for. */
export interface PartedPosting {
  name: string;
  text: string;
  lines: { kind: PartKind | "heading"; text: string }[];
}

const LETTERS: Record<string, PartKind | "heading"> = {
  m: "must",
  n: "nice",
  t: "task",
  a: "about",
  b: "benefit",
  l: "legal",
  p: "apply",
  o: "other",
  h: "heading",
};

/** Reads `m| You know SQL.` line by line. */
function readMarked([name, marked]: [string, string]): PartedPosting {
  const lines = marked.split("\n").map((line) => {
    const kind = LETTERS[line.charAt(0)];
    if (!kind || !line.startsWith("| ", 1)) throw new Error(`${name}: “${line}” has no part`);
    return { kind, text: line.slice(3) };
  });
  return { name, text: lines.map(({ text }) => text).join("\n"), lines };
}

export const TUNED: readonly PartedPosting[] = Object.entries({
  ...TUNED_PARTS,
  ...TUNED_OTHERS,
}).map(readMarked);
export const UNSEEN: readonly PartedPosting[] = Object.entries(UNSEEN_PARTS).map(readMarked);
/** Sentence by sentence, without bullets and blank lines. */
export const SENTENCES_TUNED: readonly PartedPosting[] = Object.entries({
  ...TUNED_SENTENCES,
  ...TUNED_MORE_SENTENCES,
}).map(readMarked);
export const SENTENCES_UNSEEN: readonly PartedPosting[] =
  Object.entries(UNSEEN_SENTENCES).map(readMarked);
export const POSTINGS: readonly PartedPosting[] = [
  ...TUNED,
  ...UNSEEN,
  ...SENTENCES_TUNED,
  ...SENTENCES_UNSEEN,
];

/** Lines under a heading, which a page sets as a list, up to the first that asks to apply or is law. */
function inLists({ lines }: PartedPosting): boolean[] {
  let isUnder = false;
  return lines.map(({ kind }) => {
    if (kind === "apply" || kind === "legal") isUnder = false;
    const isItem = isUnder && kind !== "heading";
    if (kind === "heading") isUnder = true;
    return isItem;
  });
}

function joined(
  { lines }: PartedPosting,
  isItem: readonly boolean[],
  write: (text: string, place: "item" | "heading" | "paragraph") => string,
): string {
  return lines
    .map(({ kind, text }, at) =>
      write(text, isItem[at] ? "item" : kind === "heading" ? "heading" : "paragraph"),
    )
    .join("\n");
}

/** How one and the same posting reaches us. */
export const LAYOUTS: Record<string, (posting: PartedPosting) => string> = {
  "bullets and blank lines": (posting) =>
    joined(posting, inLists(posting), (text, place) =>
      place === "item" ? `- ${text}` : `${place === "heading" ? "\n" : ""}${text}`,
    ),
  "a page's HTML": (posting) =>
    joined(posting, inLists(posting), (text, place) => {
      const tag = { item: "li", heading: "h3", paragraph: "p" }[place];
      return `<${tag}>${text.replaceAll("&", "&amp;")}</${tag}>`;
    }),
  "blank lines, no bullets": (posting) =>
    joined(posting, inLists(posting), (text, place) => (place === "item" ? text : `\n${text}`)),
  "bare lines": ({ text }) => text,
  "sentences, each mark a word": ({ lines }) =>
    lines
      .flatMap(({ text }) => splitSentences(text))
      .map(tokenised)
      .join("\n"),
};

/** A sentence as collections of annotated ones hold it: “You 'll”, “( SQL )”, “C # .” */
function tokenised(sentence: string): string {
  return sentence
    .replace(/(?<=\p{L})(?=n['’]t\b)/gu, " ")
    .replace(/(?<=\p{L})(?=['’](?:ll|re|ve|s|d|m)\b)/gu, " ")
    .replace(/([()/“”"#+%;:!?€£]|[,.](?!\d)(?=\s|$|\)))/g, " $1 ")
    .replace(/\s+/g, " ")
    .trim();
}
