import { matchesIn } from "../terms/matches.ts";
import type { Span } from "./sentences.ts";

/** What a part of a sentence adds: it begins with one of these and ends at the next sign. Folded. */
export const UNIT =
  /[,.](?!\p{N})|[;:()[\]|–—“”"„]|\b(?:and(?! a half)|but|which|who|rather than|instead of|unlike|while|whereas|though|although|so that|thereby|resulting|leading to|plus|as well as|und|aber|wobei|wodurch|sowie|et|mais|qui|dont|ainsi que|y|pero|que)\b/gu;
/** Within it, phrases begin with these. */
export const PHRASE =
  /\b(?:with|from|for|in|at|by|on|to|into|without|across|during|through|under|after|before|against|towards?|via|worth|sponsored|using|including|saving|making|winning|raising|cutting|increasing|reducing|improving|lifting|mit|von|fur|bei|an|auf|durch|nach|zur|zum|uber|unter|ohne|avec|de|pour|dans|chez|sur|par|sans|grace|con|por|para|en|sobre|sin)\b/g;

/** A part of a text in pieces that begin where a pattern matches. */
export function pieces(text: string, { start, end }: Span, pattern: RegExp): Span[] {
  const cuts = matchesIn(text.slice(start, end), pattern).map(({ index }) => start + index);
  const bounds = [start, ...cuts.filter((cut) => cut > start), end];
  return bounds.slice(0, -1).map((from, at) => ({ start: from, end: bounds[at + 1] ?? end }));
}

/** Without the signs around it, and without whom it speaks of at its beginning. */
export function trimmed(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end);
  const lead =
    /^[\s,;:.()[\]|–—“”"„*_-]*(?:(?:and )?(?:you|i)(?: have| had)?\s)?/i.exec(part)?.[0].length ??
    0;
  const tail = /[\s,;:.()[\]|–—“”"„*_-]*$/.exec(part)?.[0].length ?? 0;
  return { start: start + Math.min(lead, part.length), end: Math.max(start + lead, end - tail) };
}
