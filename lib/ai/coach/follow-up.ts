import { MARKER_REF } from "../../resume/schema.ts";
import { fold } from "../../terms/tokenize.ts";
import type { ModelMessage } from "../provider.ts";

/** What a short question does with the answer before it. */
export type FollowUp =
  | { type: "shorter" }
  | { type: "more" }
  | { type: "why" }
  | { type: "translate" }
  /** The item with this number in the last answer, from 1; -1 is the last. */
  | { type: "item"; number: number };

const SHORT_QUESTION = 9;

const SHORTER =
  /^(?:please |bitte |mach(?: es)? |make it |can you |keep it |a bit |much |even )*(?:shorter|briefer|brief|short|less|tl;?dr|kurzer|knapper|kurz|plus court|plus bref|resume(?:-le)?|mas corto|mas breve|acortalo)\b|fewer words|weniger worte|moins de mots|menos palabras|in (?:one|two|three) (?:sentences?|lines?)|in (?:einem|zwei) satz|en (?:une|dos|una|deux) (?:phrases?|frases?)/;
const MORE =
  /^(?:and |please |tell me |give me |show me |some |any |can you (?:give|tell|show) me )*(?:more|longer|what else|anything else|others?|another|mehr|weitere|was noch|noch etwas|plus de|encore|quoi d.autre|d.autres|mas|otros|otras|que mas|algo mas)\b/;
const WHY =
  /^(?:and |but |und |aber |et |mais |y |pero )?(?:why|how come|how so|explain(?: that| this)?|warum|wieso|weshalb|pourquoi|comment ca|por que)\b/;
const TRANSLATE =
  /^(?:and |now |please |und |et |y |bitte )*(?:in (?:english|german|french|spanish)|auf (?:deutsch|englisch|franzosisch|spanisch)|en (?:anglais|allemand|francais|espagnol|ingles|aleman|frances|espanol))[\s,.!?]*(?:please|bitte|s'il (?:te|vous) plait|por favor)?[.!?]*$/;

const ORDINALS: readonly (readonly [number, RegExp])[] = [
  [
    1,
    /\b(?:first|1st|erste[nrs]?|premi(?:er|ere)|primer[oa]?|(?:number|no|nr|nummer|numero|punkt|point|punto) 1)\b|#1\b/,
  ],
  [
    2,
    /\b(?:second|2nd|zweite[nrs]?|deuxieme|second|segund[oa]|(?:number|no|nr|nummer|numero|punkt|point|punto) 2)\b|#2\b/,
  ],
  [
    3,
    /\b(?:third|3rd|dritte[nrs]?|troisieme|tercer[oa]?|(?:number|no|nr|nummer|numero|punkt|point|punto) 3)\b|#3\b/,
  ],
  [
    4,
    /\b(?:fourth|4th|vierte[nrs]?|quatrieme|cuart[oa]|(?:number|no|nr|nummer|numero|punkt|point|punto) 4)\b|#4\b/,
  ],
  [
    5,
    /\b(?:fifth|5th|funfte[nrs]?|cinquieme|quint[oa]|(?:number|no|nr|nummer|numero|punkt|point|punto) 5)\b|#5\b/,
  ],
  [-1, /\b(?:last|letzte[nrs]?|dernier|derniere|ultim[oa])\b/],
];
const ITEM =
  /\b(?:one|number|nummer|numero|point|item|bullet|row|suggestion|of (?:those|these|them)|punkt|vorschlag|zeile|el|la|le|der|die|das|den|punto|linea|point|ligne)\b/;
/** "And the third?" */
const ONLY_ITEM = /^(?:and |und |et |y )?(?:the |der |die |das |le |la |el )\w+\W*$/;
/** "My last job" is a question of its own. */
const NOT_AN_ITEM =
  /\b(?:job|role|position|project|degree|company|requirement|must.have|anforderung|exigence|requisito|stelle|projekt|poste|projet|puesto|trabajo|proyecto|put|put first|section)\b/;

/** The place that a folded text names, from 1; -1 is the last; null where it names none. */
export function ordinalIn(text: string): number | null {
  return ORDINALS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** Reads a short question that only has a meaning after another answer; null for one that stands by itself. */
export function followUpIn(question: string): FollowUp | null {
  const text = fold(question)
    .replace(/^[\s¿¡"“]+/, "")
    .trim();
  if (text.split(/\s+/).length > SHORT_QUESTION) return null;
  if (SHORTER.test(text)) return { type: "shorter" };
  if (TRANSLATE.test(text)) return { type: "translate" };
  if (MORE.test(text) && text.split(/\s+/).length <= 5) return { type: "more" };
  if (WHY.test(text) && text.split(/\s+/).length <= 5) return { type: "why" };
  const number = ordinalIn(text);
  if (number !== null && (ITEM.test(text) || ONLY_ITEM.test(text)) && !NOT_AN_ITEM.test(text))
    return { type: "item", number };
  return null;
}

/** The latest earlier question that stands by itself; the empty text where there is none. */
export function baseQuestion(history: readonly ModelMessage[]): string {
  const asked = history.findLast(({ role, content }) => role === "user" && !followUpIn(content));
  return asked?.content ?? "";
}

export function lastAnswer(history: readonly ModelMessage[]): string {
  return history.findLast(({ role }) => role === "assistant")?.content ?? "";
}

/** The items of the lists in an answer, in order, without their bullets. */
export function itemsIn(answer: string): string[] {
  return [...answer.matchAll(/^\s*(?:[-*•]|\d{1,3}[.)])\s+(.+)$/gm)].map((match) => match[1] ?? "");
}

const MARKERS = new RegExp(`(?<!\\\\)\\[(${MARKER_REF}(?:\\s*,\\s*${MARKER_REF})*)\\]`, "g");

/** Markers in a text without brackets, each once. */
export function markersIn(text: string): string[] {
  const lists = [...text.matchAll(MARKERS)];
  return [...new Set(lists.flatMap((match) => (match[1] ?? "").split(/\s*,\s*/)))];
}
