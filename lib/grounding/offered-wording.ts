import { fold } from "../terms/tokenize.ts";
import { DEED, NO_DEED, NOT_OFFERED, OFFERS } from "./claim-tables.ts";
import { isBaseVerb } from "./deed-verbs.ts";
import { LEADS } from "./stance-tables.ts";

/** What tells wording that is offered for the resume from the rest of an answer, by the words alone. */

/** Whether a text begins with a deed, as a bullet of a resume does. */
export function isDeed(text: string): boolean {
  const folded = fold(text);
  return DEED.test(folded) && !NO_DEED.test(folded);
}

/** Whether an item tells a deed as a bullet in the present does: "Lead a team of four". Advice may begin alike. */
export function isPresentDeed(text: string): boolean {
  const first = /^[^\p{L}]*(\p{L}+)/u.exec(text)?.[1];
  return first !== undefined && isBaseVerb(fold(first)) && !/^\W*lead with\b/i.test(text);
}

/** Whether a quotation is offered, from what stands right before it in its line. */
export function offersQuote(before: string): boolean {
  const folded = fold(before.slice(-80));
  return OFFERS.test(folded) && !NOT_OFFERED.test(folded);
}

/** Whether a heading or a line with a colon offers what stands below it. */
export function offersItems(lead: string): boolean {
  const folded = fold(lead);
  return LEADS.offers.test(folded) && !LEADS.advises.test(folded) && !LEADS.denies.test(folded);
}
