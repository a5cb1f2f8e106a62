import { type Check, mark } from "./claim-check.ts";
import { isGiven } from "./given.ts";
import { stanceAt } from "./stance.ts";
import { isInRows } from "./support.ts";

/** A university by its place, up to the place's name; folded. */
const SCHOOL =
  /\b(?:university of|universite de|universidad de|universitat|fachhochschule|hochschule|university at|universitat zu)\s(?=\p{L}{3})/gu;

/** "The University of Leipzig": schools by a name that no row has as a school's or an employer's. */
export const unsupportedSchools: Check = ({ view, facts, posting, named }) =>
  [...view.folded.matchAll(SCHOOL)].flatMap((match) => {
    const from = match.index + match[0].length;
    const at = view.tokens.findIndex(({ start }) => start >= from);
    const token = view.tokens[at];
    if (!token || !/^\p{Lu}/u.test(view.text.slice(token.start))) return [];
    if (named.some(({ start, end }) => start < token.end && match.index < end)) return [];
    const stance = stanceAt(view, match.index);
    if (!stance.isSaid || stance.about !== "user" || !isGiven(view, match.index, stance.isOffered))
      return [];
    const places = facts.entries.filter(({ kind }) => kind !== "skill");
    const isKnown = places.some(
      (row) =>
        isInRows(view, at, [row], facts, "name") &&
        (row.kind === "education" || row.kind === "note" || UNIVERSITY.test(row.organization)),
    );
    if (isKnown || posting.nameStems.has(view.stems[at] ?? "")) return [];
    const text = view.text.slice(match.index, token.end);
    const article = /\b(?:the|la|l['’]|der|die)\s?$/.exec(view.folded.slice(0, match.index));
    const start = article?.index ?? match.index;
    return [mark(view, start, token.end, `no row mentions ${text}`)];
  });

const UNIVERSITY = /univers|hochschule|college|institut/i;
