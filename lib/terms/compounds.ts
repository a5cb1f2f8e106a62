import { baseForm } from "./base-form.ts";
import { sensesOf } from "./thesaurus.ts";

/** Shorter words are not taken apart, and no part is shorter. */
const SHORTEST_WORD = 9;
const LONGEST_WORD = 60;
const SHORTEST_PART = 4;
/** What German puts between the parts. */
const LINKS = ["", "s", "es", "n", "en", "er", "e"];

/**
 * The base forms of the parts that a German compound is made of, where the tables know both: `patientenaufnahme` is
 * `patient` and `aufnahme`. Empty for any other word.
 * @param word folded.
 */
export function partsOfCompound(word: string): string[] {
  if (word.length < SHORTEST_WORD || word.length > LONGEST_WORD || !/^[a-z]+$/.test(word))
    return [];
  for (let at = word.length - SHORTEST_PART; at >= SHORTEST_PART; at--) {
    const tail = baseForm(word.slice(at));
    if (!sensesOf(tail)) continue;
    const head = headOf(word.slice(0, at));
    if (head) return [head, tail];
  }
  return [];
}

function headOf(text: string): string | undefined {
  for (const link of LINKS) {
    if (!text.endsWith(link) || text.length - link.length < SHORTEST_PART) continue;
    const head = baseForm(text.slice(0, text.length - link.length));
    if (sensesOf(head)) return head;
  }
  return undefined;
}
