import { matchesIn } from "./matches.ts";
import { keptByToken, keptByWord, sharedWord, type Word } from "./word-cache.ts";

/** A word of a text: folded for comparison, with its place in the text as it stands. */
export interface Token {
  /** Lower case without accents: `Équipe` is `equipe`, `C++` is `c++`, `Node.js` is `node.js`. */
  text: string;
  start: number;
  end: number;
  /** For `keptByToken`. */
  word: Word;
}

/**
 * In order: `.NET`; one CJK character (no spaces to split by, so a phrase is a run of tokens); a number with its
 * separators; a word with what belongs to it (`c++`, `c#`, `node.js`). Everything else separates, hyphens included,
 * so that `full-stack` and `full stack` are the same two words.
 */
const WORD =
  /(?<![\p{L}\p{N}])\.net\b|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|\p{N}+(?:[.,]\p{N}+)+(?![\p{L}\p{N}])|[[\p{L}\p{N}\p{M}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]]+(?:\+\+(?![\p{L}\p{N}])|(?<=(?:^|[^\p{L}\p{N}])[cfj])#(?![\p{L}\p{N}])|\.(?:js|net|io|ai|py)(?![\p{L}\p{N}]))?/giv;

/**
 * Printable ASCII, white space and the marks of general punctuation: most texts. Their only letters and digits are a to
 * z and 0 to 9, and no lower case changes their length, so that simpler patterns find the same, in a third of the time.
 */
const PLAIN = /^[ -~\s\u2010-\u205F]*$/;

/** Whether a text has no letter, digit or mark but those of ASCII. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

/** `WORD` for a plain text in lower case. */
const PLAIN_WORD =
  /(?<![a-z\d])\.net\b|\d+(?:[.,]\d+)+(?![a-z\d])|[a-z\d]+(?:\+\+(?![a-z\d])|(?<=(?:^|[^a-z\d])[cfj])#(?![a-z\d])|\.(?:js|net|io|ai|py)(?![a-z\d]))?/g;

/** ASCII, dashes and quotation marks have no other form than lower case: most texts need none of the rest. */
const UNFOLDED = /^[ -~\n\u2012-\u2015\u2018-\u201F\u2022]*$/;

const LIGATURES: Record<string, string> = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l" };

/** Lower case, compatibility forms resolved (`①` is `1`), accents dropped. The length may change. */
export function fold(text: string): string {
  if (UNFOLDED.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[ßæœøł]/g, (letter) => LIGATURES[letter] ?? letter)
    .normalize("NFC");
}

const foldedWord = keptByWord((written) => sharedWord(fold(written)));

/** The words of a text in order. Linear in its length; an empty list for a text without words. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const plain = isPlain(text);
  const source = plain ? text.toLowerCase() : text;
  for (const { 0: word, index } of matchesIn(source, plain ? PLAIN_WORD : WORD)) {
    const own = plain ? sharedWord(word) : foldedWord(word);
    tokens.push({ text: own.text, start: index, end: index + word.length, word: own });
  }
  return tokens;
}

/** Second halves of German compounds that add nothing: `Englischkenntnisse` is about `Englisch`. */
const EMPTY_COMPOUND_ENDS = /(?<=^.{3,})(?:kenntnisse[n]?|kenntnis|erfahrung(?:en)?)$/;

/** Endings with the letters that must remain, in the order tried. Several may go: `engin-e-er-ing`. */
const ENDINGS: readonly (readonly [ending: string, keep: number])[] = [
  ["ment", 5],
  ["ing", 4],
  ["ion", 5],
  ["ed", 4],
  ["en", 4],
  ["er", 5],
  ["es", 4],
  ["os", 4],
  ["as", 4],
  ["e", 3],
  ["o", 4],
  ["a", 4],
];

/**
 * A light stem for words of English, German, French and Spanish alike: a plural and up to three other endings, never down to
 * a syllable. It is made for comparing two words, not for reading. Words with digits or signs stay whole.
 */
export const stem: (word: string) => string = keptByWord((word) => {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  let base = word.replace(EMPTY_COMPOUND_ENDS, "");
  if (/.{3}ies$/.test(base)) base = `${base.slice(0, -3)}y`;
  else if (/[^sui]s$/.test(base)) base = base.slice(0, -1);
  for (let pass = 0; pass < 3; pass++) {
    const cut = ENDINGS.find(
      ([ending, keep]) => base.endsWith(ending) && base.length - ending.length >= keep,
    );
    if (!cut) break;
    base = base.slice(0, -cut[0].length);
  }
  // planned – plan, company – companies
  return base.replace(/([bdgmnprt])\1$/, "$1").replace(/(?<=.{3})y$/, "i");
});

export const stemOf = keptByToken(stem);
