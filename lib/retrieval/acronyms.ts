import { tokenize } from "../terms/tokenize.ts";
import { hasContent } from "../terms/units.ts";
import type { Passage } from "./passages.ts";

/** How surely so many letters are the initials of the words: two are as likely chance. */
const BY_LETTERS: readonly number[] = [0, 0, 0.35, 0.7, 0.9, 0.9, 0.9];

/** Short forms that no table knows, told by their letters. */
export interface Acronyms {
  /** Passages that hold words with these initials, with how surely they are meant. */
  spelledOut: (short: string) => ReadonlyMap<number, number>;
  /** Short forms in the passages, in lower case. */
  known: ReadonlySet<string>;
}

const WRITTEN = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}&]{1,5}(?![\p{L}\p{N}])/gu;

/** Initials of a text's words, with and without those that short forms leave out: `hazard analysis and critical …`. */
export function initialsOf(text: string): string {
  const words = tokenize(text).map((token) => token.text);
  const initials = (list: string[]) => list.map((word) => word[0] ?? "").join("");
  return `${initials(words)} ${initials(words.filter(hasContent))}`;
}

export function acronymsIn(passages: Passage[]): Acronyms {
  const kept = new Map<string, string>();
  const initials = (text: string): string => {
    const known = kept.get(text) ?? initialsOf(text);
    kept.set(text, known);
    return known;
  };
  const known = new Set<string>();
  for (const { text } of passages) {
    for (const [short] of text.matchAll(WRITTEN)) known.add(short.toLowerCase());
  }
  return {
    known,
    spelledOut: (short) => {
      const found = new Map<number, number>();
      const surely = BY_LETTERS[short.length] ?? 0;
      if (surely === 0) return found;
      for (const [at, { text, header, kind }] of passages.entries()) {
        const isTitle =
          initials(header).startsWith(short) ||
          (kind === "skill" && initials(text).startsWith(short));
        const isInside =
          short.length > 2 && `${initials(text)} ${initials(header)}`.includes(short);
        if (isTitle || isInside) found.set(at, surely);
      }
      return found;
    },
  };
}

const MOST_WORDS = 6;

/** The short forms that words one after the other would have: `value added tax` gives `vat`, among others. */
export function shortForms(text: string, known: ReadonlySet<string>): string[] {
  const all = tokenize(text).map((token) => token.text);
  const forms = new Set<string>();
  for (const words of [all, all.filter(hasContent)]) {
    for (let first = 0; first < words.length; first++) {
      let short = "";
      for (const word of words.slice(first, first + MOST_WORDS)) {
        short += word[0] ?? "";
        if (short.length > 2 && known.has(short)) forms.add(short);
      }
    }
  }
  return [...forms];
}
