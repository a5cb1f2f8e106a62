import { fold } from "../terms/tokenize.ts";
import { DOUBLING_VERBS, OTHER_ACTIONS, VERBS } from "./skill-words.ts";

const split = (list: string) => list.trim().split(/\s+/);

/** An English verb, its third person and its “-ing”, by the rules of spelling. */
function formsOf(verb: string): string[] {
  const present = /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb}ing`];
  return [verb, present, /[^eoy]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`];
}

const actions = new Set([
  ...split(VERBS).flatMap(formsOf),
  ...split(DOUBLING_VERBS).flatMap((verb) => [verb, `${verb}s`, `${verb}${verb.at(-1)}ing`]),
  ...OTHER_ACTIONS.flatMap(split).map(fold),
]);

/** Whether a word, folded as `tokenize` does it, is one for work that is done: `plan`, `plans`, `planning`, `planung`. */
export function isActionWord(word: string): boolean {
  return actions.has(word);
}
