import { fold, tokenize } from "../../terms/tokenize.ts";

/** The languages that the coach answers in. */
export type Language = "en" | "de" | "fr" | "es";

/** Words that questions are made of, folded; a word that two languages share stands with both or with none. */
const CUES: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words(`what which how why when do does did am is are can could should would my the for this that with i of to and in have
    has me you your role job resume posting requirements missing write say show give tell make shorter longer best fit
    highlight does about please more less it they cover letter interview questions`),
  de: words(`was welche welcher welches welchen wie warum wann kann kannst soll sollte darf muss ich mein meine meinen meiner
    meinem mir mich du der die das den dem ein eine einen einer fur mit und oder auf zu zum zur im ist sind habe hat haben
    woran womit hapert nicht stelle lebenslauf bewerbung anzeige fehlt fehlen anforderungen schreibe schreiben zeig gib mach kurzer langer
    bitte passt passe erfahrung anschreiben fragen kenntnisse`),
  fr: words(`que quoi quel quelle quels quelles comment pourquoi quand puis puisse dois peux je j mon ma mes moi le la les un une des
    du pour avec et ou dans sur est sont ai est-ce ce cette ne pas poste cv offre manque manquent exigences ecrire ecris
    montre donne plus court merci experience lettre entretien competences qu`),
  es: words(`que cual cuales como por cuando puedo debo deberia tengo mi mis me yo el la los las un una unos para con y o en
    es son he esta este no puesto curriculum cv oferta falta faltan requisitos escribir escribe muestra dame haz mas corto
    corta gracias experiencia carta entrevista preguntas habilidades se un escribeme reescribe acorta resumen perfil secciones orden sueldo linea lineas`),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}

/** Asked for by name: "auf Deutsch, bitte", "in English". */
const ASKED: readonly (readonly [Language, RegExp])[] = [
  ["en", /\b(?:in english|auf englisch|en anglais|en ingles)\b/],
  ["de", /\b(?:in german|auf deutsch|en allemand|en aleman)\b/],
  ["fr", /\b(?:in french|auf franzosisch|en francais|en frances)\b/],
  ["es", /\b(?:in spanish|auf spanisch|en espagnol|en espanol)\b/],
];

/** A bullet that is pasted may be in another language than the question about it. */
const QUOTED = /"[^"]{12,}"|[“„«][^“”„«»]{12,}[”“»]/g;

function scored(text: string): Language | null {
  const own = text.replace(QUOTED, " ");
  const asked = ASKED.find(([, pattern]) => pattern.test(fold(own)));
  if (asked) return asked[0];
  let best: Language | null = null;
  let most = 0;
  const tokens = tokenize(own).map((token) => token.text);
  for (const language of ["en", "de", "fr", "es"] as const) {
    let score = tokens.filter((token) => CUES[language].has(token)).length;
    if (language === "es" && /[¿¡ñ]/.test(own)) score += 2;
    if (language === "de" && /[äöüß]/i.test(own)) score += 1;
    if (language === "fr" && /[çèêàœ]|\b[ldjnqs]['’]/i.test(own)) score += 1;
    if (score > most) [best, most] = [language, score];
  }
  return best;
}

/**
 * The language to answer in: that of the question, or where the question has no word that tells ("Kubernetes?"), that
 * of the latest earlier one that has; English otherwise.
 */
export function languageOf(question: string, earlier: readonly string[]): Language {
  for (const text of [question, ...earlier.toReversed()]) {
    const found = scored(text);
    if (found) return found;
  }
  return "en";
}
