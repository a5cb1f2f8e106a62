import { findTerms } from "../../terms/lexicon.ts";
import { stem, tokenize } from "../../terms/tokenize.ts";
import type { Need } from "./need.ts";
import { needsOf } from "./needs.ts";
import type { ResumeIndex } from "./resume-index.ts";
import { isContentWord } from "./words.ts";

/**
 * What stands around the thing in "can I write that I know X", "habe ich Erfahrung mit X", and in requests for rows
 * ("which bullets show X"): cut away before the thing is read.
 */
const FRAMES: readonly RegExp[] = [
  /\b(?:can|could|may|should|shall|must|do|did|does|have|am|are|is)\s+(?:i|we|my|there|any)\b/giu,
  /\b(?:write|say|claim|put|list|mention|state|add|include|show|prove|tell|find|give|count|call myself)\b/giu,
  /\b(?:that|which|what|whether|if|so|really|also|honestly|any|enough|the|my|me|in|on|for|i['’]?(?:m|ve)?|it|this|of|to)\b/giu,
  /\b(?:know|knows|knew|have|had|has|got|used|use|worked|work|working|did|done|am|was|been|be|speak|hold|meet|qualify|good at|experience[d]?|skills?|knowledge|evidence|examples?|proof|bullets?|rows?|lines?|resume|cv|with|as|an?)\b/giu,
  /(?<!\p{L})(?:kann|könnte|darf|soll|sollte|habe|hab|bin|kenne|erfülle|schreiben|sagen|angeben|behaupten|nennen|erwähnen|dass|ob|ich|mein[e]?[nrms]?|mit|im|in|erfahrung(?:en)?|kenntnisse|gearbeitet|lebenslauf|welche[rs]?|zeigen|zeilen|punkte|für|mich)(?!\p{L})/giu,
  /(?<!\p{L})(?:puis-je|puis|peux|dois-je|ai-je|suis-je|est-ce|je|j|que|qu|écrire|dire|mentionner|affirmer|connais|maîtrise|expérience|compétences?|avec|mon|ma|mes|cv|dans|en|de|du|des|l|d|le|la|les|quelles?|quels?|lignes?|montrent?)(?!\p{L})/giu,
  /(?<!\p{L})(?:puedo|podría|debo|debería|tengo|soy|conozco|sé|escribir|decir|poner|mencionar|afirmar|que|experiencia|conocimientos?|con|en|de|mi|mis|yo|el|la|los|las|currículum|cv|qué|cuáles|líneas?|muestran?)(?!\p{L})/giu,
];

/** "Ai-je …" asks, and is not about AI. */
const AI_JE = /(?<!\p{L})ai-je(?!\p{L})/giu;

/** The question without its frame; what is left is the thing asked about. */
function withoutFrame(question: string): string {
  return FRAMES.reduce((text, frame) => text.replace(frame, " "), question)
    .replace(/[?!¿¡"“”„«»]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

export interface Asked {
  /** The text that the needs have their places in. */
  text: string;
  needs: Need[];
}

/**
 * What a question asks about: known terms in any case, names, times, degrees, languages; else its own words. Empty
 * where the question has no word that says something.
 */
export function askedIn(question: string): Asked {
  const text = question.slice(0, 600).replace(AI_JE, (words) => " ".repeat(words.length));
  // Read whole first, so that "5 years of Python" keeps its "of" and "C1" its language.
  const whole = needsOf(text, true).filter(({ options }) =>
    options.some((option) => option.type !== "words"),
  );
  if (whole.length > 0) return { text, needs: whole };
  const rest = withoutFrame(text);
  const terms = findTerms(rest, undefined, tokenize(rest).length <= 3);
  if (terms.length > 0) {
    const needs = terms.map(({ key, start, end }) => ({
      options: [{ type: "term" as const, key, start, end }],
    }));
    return { text: rest, needs };
  }
  const tokens = tokenize(rest).filter((token) => isContentWord(token.text));
  if (tokens.length === 0) return { text: rest, needs: [] };
  const stems = [...new Set(tokens.map((token) => stem(token.text)))];
  const option = {
    type: "words" as const,
    stems,
    form: "thing" as const,
    start: 0,
    end: rest.length,
  };
  return { text: rest, needs: [{ options: [option] }] };
}

/** Whether any word of the thing stands in a row, for questions that may be about something else altogether. */
export function isKnown({ needs }: Asked, index: ResumeIndex): boolean {
  return needs.some(({ options }) =>
    options.some((option) =>
      option.type === "words" ? option.stems.some((each) => index.byStem.has(each)) : true,
    ),
  );
}
