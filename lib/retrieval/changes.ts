import { fold } from "../terms/tokenize.ts";

/** Numbers in words, as far as a resume writes them. */
const IN_WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  "one two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .map((word, at) => [word, at + 1]),
);
const NUMBER = `(\\d[\\d.,]*|${Object.keys(IN_WORDS).join("|")})`;
/** What a duration is measured in, with its length in seconds; folded. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:ms|milli\w*)$/, 0.001],
  [/^(?:s|sec\w*|sek\w*|seg\w*)$/, 1],
  [/^(?:min\w*)$/, 60],
  [/^(?:h|hours?|stunden?|heures?|horas?)$/, 3_600],
  [/^(?:days?|tagen?|jours?|dias?)$/, 86_400],
  [/^(?:weeks?|wochen?|semaines?|semanas?)$/, 604_800],
  [/^(?:months?|monaten?|mois|mes|meses)$/, 2_592_000],
  [/^(?:years?|jahren?|ans|anos?)$/, 31_536_000],
];
/** “From 34 % to 28 %”, “840 ms to 95 ms”, and “eleven hours became 40 seconds”. */
const CHANGE = new RegExp(
  `(?<from>(?<!\\p{L})(?:from|von|de|du|desde) )?${NUMBER} ?((?:[\\p{L}%]+ ){0,4}?)(to|down to|up to|became|auf|a|en) ((?:\\p{L}+ ){0,6}?)${NUMBER}(?: ?([\\p{L}%]+))?`,
  "gu",
);

/** What a change says without the word for it. */
export type Change = "reduced" | "increased" | "faster" | "slower";

/** The changes from one number to another that a text tells of. */
export function changesIn(text: string): Set<Change> {
  const changes = new Set<Change>();
  for (const match of fold(text).matchAll(CHANGE)) {
    const [, from, first = "", inside = "", link, , second = "", last = ""] = match;
    const ownUnit = secondsIn(inside);
    const lastUnit = secondsIn(last) ?? ownUnit;
    // Without the word before it, a change has a unit on both sides: “9 to 5” is none.
    if (!from && link !== "became" && (ownUnit === null || secondsIn(last) === null)) continue;
    const before = numberOf(first) * (ownUnit ?? lastUnit ?? 1);
    const after = numberOf(second) * (lastUnit ?? 1);
    if (before === after) continue;
    if (lastUnit !== null) changes.add(after < before ? "faster" : "slower");
    changes.add(after < before ? "reduced" : "increased");
  }
  return changes;
}

/** The length of the first unit of time among the words. */
function secondsIn(words: string): number | null {
  for (const word of words.split(" ")) {
    const unit = UNITS.find(([form]) => form.test(word));
    if (unit) return unit[1];
  }
  return null;
}

function numberOf(number: string): number {
  const word = IN_WORDS[number];
  if (word !== undefined) return word;
  // A point or comma before three digits separates thousands, else decimals.
  return Number(
    number
      .replace(/[.,](?=\d{3}(?:\D|$))/g, "")
      .replace(",", ".")
      .replace(/[.,]$/, ""),
  );
}
