/** A word of a text: folded for comparison, with its place in the text as it stands. */
export interface Token {
  /** Lower case without accents: `Équipe` is `equipe`, `C++` is `c++`, `Node.js` is `node.js`. */
  text: string;
  start: number;
  end: number;
}

/**
 * In order: `.NET`; one CJK character (no spaces to split by, so a phrase is a run of tokens); a number with its
 * separators; a word with what belongs to it (`c++`, `c#`, `node.js`). Everything else separates, hyphens included,
 * so that `full-stack` and `full stack` are the same two words.
 */
const WORD =
  /(?<![\p{L}\p{N}])\.net\b|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|\p{N}+(?:[.,]\p{N}+)+(?![\p{L}\p{N}])|[[\p{L}\p{N}\p{M}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]]+(?:\+\+(?![\p{L}\p{N}])|(?<=(?:^|[^\p{L}\p{N}])[cfj])#(?![\p{L}\p{N}])|\.(?:js|net|io|ai|py)(?![\p{L}\p{N}]))?/giv;

const LIGATURES: Record<string, string> = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l" };

/** Lower case, compatibility forms resolved (`①` is `1`), accents dropped. The length may change. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[ßæœøł]/g, (letter) => LIGATURES[letter] ?? letter)
    .normalize("NFC");
}

/** The words of a text in order. Linear in its length; an empty list for a text without words. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    tokens.push({
      text: fold(match[0]),
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return tokens;
}

/** Second halves of German compounds that add nothing: `Englischkenntnisse` is about `Englisch`. */
const EMPTY_COMPOUND_ENDS = /(?<=^.{3,})(?:kenntnisse[n]?|kenntnis|erfahrung(?:en)?)$/;

/** Endings in the order tried; the first that leaves at least `keep` letters is cut, after the plural. */
const ENDINGS: [ending: string, keep: number, put: string][] = [
  ["ing", 4, ""],
  ["ed", 4, ""],
  ["en", 4, ""],
  ["er", 5, ""],
  ["es", 4, ""],
  ["os", 4, ""],
  ["as", 4, ""],
  ["e", 3, ""],
  ["o", 4, ""],
  ["a", 4, ""],
  ["y", 4, "i"],
];

/**
 * A light stem for words of English, German, French and Spanish alike: one plural ending and one other, never down to
 * a syllable. It is made for comparing two words, not for reading. Words with digits or signs stay whole.
 */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  let base = word.replace(EMPTY_COMPOUND_ENDS, "");
  if (/ies$/.test(base) && base.length > 5) base = `${base.slice(0, -3)}y`;
  else if (/[^sui]s$/.test(base)) base = base.slice(0, -1);
  for (const [ending, keep, put] of ENDINGS) {
    if (base.endsWith(ending) && base.length - ending.length >= keep) {
      base = base.slice(0, -ending.length) + put;
      break;
    }
  }
  // planned – plan, running – run
  return base.replace(/([bdgmnprt])\1$/, "$1");
}
