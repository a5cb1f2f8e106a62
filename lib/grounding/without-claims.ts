import { type Check, mark } from "./claim-check.ts";
import { scopeAt } from "./entry-scope.ts";
import { refsOf } from "./row-facts.ts";
import { stanceAt } from "./stance.ts";
import { isInRows, tellingIn } from "./support.ts";

/** "…, sans aucun décès", "…, ohne eine einzige Beschwerde": how a deed went, up to the next sign; folded. */
const WITHOUT = /(?:,|\b(?:et|und|y))\s(?:sans|ohne|sin)\s[^,.;:()[\]|]+/g;

/** Flawless results that no row in question speaks of, in German, French and Spanish. */
export const unsupportedWithouts: Check = ({ view, facts, named }) => {
  if (view.language === "en" || view.language !== facts.language) return [];
  return [...view.folded.matchAll(WITHOUT)].flatMap((match) => {
    const end = match.index + match[0].trimEnd().length;
    const words = tellingIn(view, match.index, end);
    const first = view.tokens[words[0] ?? -1];
    if (!first) return [];
    const stance = stanceAt(view, first.start);
    if (!stance.isSaid || stance.about !== "user") return [];
    const scope = scopeAt(view, facts, stance, named, first.start);
    if (!stance.isOffered && scope.by === "none") return [];
    if (words.some((at) => isInRows(view, at, scope.entries, facts))) return [];
    const what = scope.by === "none" ? "no row says" : `${refsOf(scope.entries)} does not say`;
    return [mark(view, match.index, end, `${what} so`)];
  });
};
