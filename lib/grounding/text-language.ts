import type { Language } from "../ai/coach/language.ts";
import { type Token, tokenize } from "../terms/tokenize.ts";
import { keptByToken } from "../terms/word-cache.ts";

/** Small words of each language that not all others have, folded. */
const SMALL_WORDS: Readonly<Record<Language, string>> = {
  en: "the and of with for to from at is are was were your you by on in a an that which who no not this it have has be do names if as or",
  de: "und der die das mit fur von im auf den dem ein eine einen zu bei ist sind war sie ihr ihre keine nicht aus ohne nur auch als des das nennt zeile zeilen oder ich wie",
  fr: "a et le les des du une pour avec dans au aux sur par est vous votre vos en la un chaque ne pas aucune qui que ou ce cette sans ligne lignes",
  es: "a y el los las del una para con por al es su sus tu que se en la un de cada no ninguna o sin esta linea lineas lo",
};

const LANGUAGES_OF = new Map<string, Language[]>();
for (const language of ["en", "de", "fr", "es"] as const)
  for (const word of SMALL_WORDS[language].split(" "))
    LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);

const NONE: readonly Language[] = [];
const languagesWith = keptByToken((word) => LANGUAGES_OF.get(word) ?? NONE);

/** The language that a text is written in, by its small words; English where none tells. */
export const languageOfText = (text: string): Language => languageOfWords(tokenize(text));

/** `languageOfText` of a text in tokens. */
export function languageOfWords(tokens: Iterable<Token>): Language {
  const counts = new Map<Language, number>();
  for (const token of tokens) {
    for (const language of languagesWith(token))
      counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  let best: Language = "en";
  for (const [language, count] of counts) if (count > (counts.get(best) ?? 0)) best = language;
  return best;
}
