import { isPlain } from "../terms/tokenize.ts";
import { HEADINGS } from "./line-kinds.ts";
import { compilePhrases, phraseAt } from "./phrases.ts";

/** A line shorter than this, in UTF-16 units, is taken as its author broke it. */
const LONG_LINE = 200;

const headings = compilePhrases(HEADINGS);

/** Last parts of names that are written with a full stop inside (ASP.Net), which end no sentence. */
const GLUED_SENTENCES =
  /(?<=\p{Ll}{3}[.!?])(?=\p{Lu}\p{Ll}+[ ,])(?!(?:Net|Js|Io|Com|Org|Ai)[ ,])/gu;

/** A word; a small letter before a capital ends it: `teamRequirements` is two. */
const WORD = /\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+|\p{N}+/gu;
const PLAIN_WORD = /[A-Z]?[a-z]+|[A-Z]+|\d+/g;

/**
 * A long line whose breaks were lost, broken again where a heading that the tables know is glued to what stands before
 * or after it or ends in a colon after a sentence, and where a sentence begins without a space.
 */
export function splitGluedLine(line: string): string[] {
  if (line.length < LONG_LINE) return [line];
  const cuts = [...line.matchAll(GLUED_SENTENCES)].map((match) => match.index);
  const words = [...line.matchAll(isPlain(line) ? PLAIN_WORD : WORD)];
  const lower = words.map(([word]) => word.toLowerCase());
  words.forEach(({ 0: word, index: start }, i) => {
    if (!/^\p{Lu}\p{Ll}/u.test(word)) return;
    const match = phraseAt(headings, lower, i);
    const last = words[i + (match?.length ?? 0) - 1];
    if (!match || !last) return;
    const end = last.index + last[0].length;
    const before = line.slice(Math.max(0, start - 2), start);
    const after = line.slice(end, end + 2);
    const isGluedBefore = /[\p{Ll}\p{N}.!?:;)]$/u.test(before);
    const isGluedAfter = /^\p{Lu}/u.test(after);
    const isLabel = after.startsWith(":") && /(?:^|[.!?;)]\s|\s)$/u.test(before);
    if (!isGluedBefore && !isGluedAfter && !isLabel) return;
    cuts.push(start);
    // “RoleYou will plan …”: what goes on in small letters is a sentence and no heading.
    if (!/^(?::|\s?\p{Ll})/u.test(after)) cuts.push(end);
  });
  const places = [0, ...new Set(cuts)].sort((a, b) => a - b);
  return places.map((place, i) => line.slice(place, places[i + 1])).filter((part) => part !== "");
}
