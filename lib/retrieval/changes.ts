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
const WORDS_BETWEEN = "(?: [\\p{L}%]+){0,3}?";

/** “From 34 % to 28 %”, and “eleven hours became 40 seconds”. */
const CHANGE = new RegExp(
  `(?:(?:from|von|de|du) )?${NUMBER} ?(%|[a-z]+)?${WORDS_BETWEEN} (?:to|down to|up to|became|auf|a|en) (?:\\p{L}+ ){0,4}?${NUMBER} ?(%|[a-z]+)?`,
  "gu",
);

/** What a change says without the word for it. */
export type Change = "less" | "more" | "faster" | "slower";

/** The changes from one number to another that a text tells of. */
export function changesIn(text: string): Set<Change> {
  const changes = new Set<Change>();
  for (const [said, first = "", unit = "", second = "", other = ""] of fold(text).matchAll(
    CHANGE,
  )) {
    const isFrom = /^(?:from|von|de|du) |became/.test(said);
    const seconds = [secondsOf(unit), secondsOf(other || unit)] as const;
    const isTime = seconds[0] !== null && seconds[1] !== null;
    if (!isFrom && !(isTime && unit === other)) continue;
    const [before, after] = [
      valueOf(first) * (seconds[0] ?? 1),
      valueOf(second) * (seconds[1] ?? 1),
    ];
    if (before === after) continue;
    if (seconds[1] !== null) changes.add(after < before ? "faster" : "slower");
    changes.add(after < before ? "less" : "more");
  }
  return changes;
}

function secondsOf(unit: string): number | null {
  return UNITS.find(([form]) => form.test(unit))?.[1] ?? null;
}

function valueOf(number: string): number {
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
