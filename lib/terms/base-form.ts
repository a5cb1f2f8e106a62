import { IRREGULAR } from "./irregular.ts";
import { stem } from "./tokenize.ts";
import { keptByWord } from "./word-cache.ts";

const BASES = new Map(
  IRREGULAR.flatMap((line) => {
    const [base = "", ...forms] = line.split(" ");
    return forms.map((form) => [form, base] as const);
  }),
);

/** British and American spelling, words of Greek that other languages spell with an e, feminine forms of French. */
const SPELLINGS: readonly (readonly [sign: string, form: RegExp, letters: string])[] = [
  ["is", /(?<=^.{3,})is(?=(?:e|ed|es|ing|er|ers|ation|ations|ier|iert|ieren|ar|ado)$)/, "iz"],
  ["ys", /(?<=^.{4,})ys(?=(?:e|ed|es|ing|er|ers|ieren|iert|er)$)/, "yz"],
  ["ae", /ae(?=.{3})/g, "e"],
  ["enne", /(?<=i)ennes?$/, "en"],
  ["euse", /(?<=.{3})euses?$/, "eur"],
];

/** Endings that the stem leaves on short words: `hiring`, `saved`. */
const SHORT_VERB = /(?<=^[a-z]{0,2}[aeiouy][a-z]{0,2}(?<=^[a-z]{3}))(?:ing|(?<!e)ed)$/;

/** What is longer is no word of a language. */
const LONGEST_WORD = 60;

/**
 * The one form under which the forms of a word are compared: irregular ones led back to their base, the two spellings of
 * English to one, then the stem.
 * @param word folded.
 */
export const baseForm: (word: string) => string = keptByWord((word) => {
  if (word.length > LONGEST_WORD) return word;
  let spelled = BASES.get(word) ?? word;
  for (const [sign, form, letters] of SPELLINGS) {
    if (spelled.includes(sign)) spelled = spelled.replace(form, letters);
  }
  return stem(spelled.length <= 6 ? spelled.replace(SHORT_VERB, "") : spelled);
});
