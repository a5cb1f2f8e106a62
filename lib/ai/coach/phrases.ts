import { tokenize } from "../../terms/tokenize.ts";
import type { Language } from "./language.ts";
import { DE } from "./phrases-de.ts";
import { EN, type PhraseKey, type PhraseTable } from "./phrases-en.ts";
import { ES } from "./phrases-es.ts";
import { FR } from "./phrases-fr.ts";

const TABLES: Readonly<Record<Language, PhraseTable>> = { en: EN, de: DE, fr: FR, es: ES };

/** Whether an answer has a phrase that no place is filled in, in any language. */
export const says = (answer: string, key: PhraseKey): boolean =>
  Object.values(TABLES).some((table) => answer.includes(table[key]));

/** The words that the phrases of a language are made of, folded. */
export const wordsOfPhrases = (language: Language): string[] =>
  Object.values(TABLES[language]).flatMap((phrase) =>
    tokenize(phrase.replace(/\{\w+\}/g, " ")).map(({ text }) => text),
  );

/** Says a phrase in one language, its places filled. */
export type Say = (key: PhraseKey, values?: Readonly<Record<string, string | number>>) => string;

/** Values are put in once and never read for places themselves, so that a row may hold `{row}`. */
export function sayIn(language: Language): Say {
  const table = TABLES[language];
  return (key, values = {}) =>
    table[key].replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
