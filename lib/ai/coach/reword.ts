import { DEED_OF_NOUN, gerundOf, pastOf } from "./verbs.ts";

/** Openings that put the deed second, and what the rest of the bullet begins with: a form in -ing, or a noun. */
const WEAK_OPENING =
  /^(?:i\s+)?(?:(?:was|were|am|have been)\s+)?(?:(?:primarily|mainly|fully|solely|directly|also)\s+)?(?:responsible for|in charge of|tasked with|charged with|accountable for|(?:my\s+)?(?:duties|responsibilities|tasks)\s+(?:include|included|were|involved)|role involved)\s*:?\s+/iu;
const WEAK_OPENINGS_ELSEWHERE =
  /^(?:(?:haupt)?(?:verantwortlich|zuständig) für (?:die |das |den )?|(?:responsable|en charge|chargée?) (?:de la |de l['’]|du |des |de )|(?:responsable|encargad[oa]) (?:de la |del |de los |de las |de ))(?=\p{L})/iu;

/** Words that a bullet loses without losing a fact. */
const FILLERS: readonly (readonly [RegExp, string])[] = [
  [/^I(?:['’]ve| have)?\s+(?=\p{L}+(?:ed|t|n|w|d|e)\b)/u, ""],
  [/\bin order to\b/giu, "to"],
  [/\bon a (daily|weekly|monthly|yearly) basis\b/giu, "$1"],
  [/\bdue to the fact that\b/giu, "because"],
  [/\b(?:utili[sz]ed)\b/giu, "used"],
  [/\b(?:utili[sz]ing)\b/giu, "using"],
  [/\ba (?:wide )?(?:variety|range) of\s+/giu, ""],
  [/\bhelped to\b/giu, "helped"],
  [/\b(?:successfully|effectively|actively|proactively|basically|various|very)\s+/giu, ""],
  [
    /(?<!\p{L})(?:erfolgreiche?[rnsm]?|diverse[rn]?|avec succès|divers(?:es)?|con éxito|diversos|diversas)\s+/giu,
    "",
  ],
];

/** "Introduced caching, cutting load by 40 %": the outcome with its number goes first. */
const OUTCOME_LAST =
  /^(\p{L}+)\s([^,;.]+),\s(?:thereby\s|thus\s)?(reducing|cutting|lowering|increasing|raising|improving|saving|shortening|doubling|growing)\s([^,;]*\d[^,;]*)$/u;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function deedFirst(text: string): string {
  const opening = WEAK_OPENING.exec(text);
  if (!opening) return capital(text.replace(WEAK_OPENINGS_ELSEWHERE, ""));
  const rest = text.slice(opening[0].length);
  const noun = /^the (\p{L}+) of\s+/iu.exec(rest);
  const deed = noun ? DEED_OF_NOUN[noun[1]?.toLowerCase() ?? ""] : undefined;
  if (noun && deed) return `${deed} ${rest.slice(noun[0].length)}`;
  const verbs = /^(\p{L}+ing)(?:\s+and\s+(\p{L}+ing))?\s+/u.exec(rest);
  const past = verbs?.[1] ? pastOf(verbs[1]) : null;
  if (!verbs || !past) return text;
  const second = verbs[2] ? pastOf(verbs[2]) : null;
  const head = verbs[2] ? `${past} and ${second ?? verbs[2]}` : past;
  return capital(`${head} ${rest.slice(verbs[0].length)}`);
}

function outcomeFirst(text: string): string {
  const match = OUTCOME_LAST.exec(text);
  if (!match) return text;
  const [, verb = "", object = "", gerund = "", outcome = ""] = match;
  const how = gerundOf(verb);
  const what = pastOf(gerund);
  return how && what ? `${capital(what)} ${outcome} by ${how} ${object}` : text;
}

/** Without asides, and without the last clauses that hold no number, while more than `words` are left. */
export function shortened(text: string, words = 18): string {
  const count = (part: string) => part.split(/\s+/).length;
  let short = text;
  if (count(short) > words) short = short.replace(/\s*\([^()]*\)/g, "");
  while (count(short) > words) {
    const cut = Math.max(
      short.lastIndexOf(", "),
      short.lastIndexOf("; "),
      short.lastIndexOf(" – "),
    );
    if (cut < 20 || /\d/.test(short.slice(cut))) break;
    short = short.slice(0, cut);
  }
  return short;
}

/**
 * A bullet in stronger order from its own words: the deed first as a past, fillers gone, an outcome with a number
 * before the means. No word of content is added; the strength of the deed stays ("helped" stays "helped"). Returns
 * the text unchanged where nothing is to mend.
 */
export function reworded(bullet: string): string {
  const text = bullet.replace(/\s+/g, " ").trim();
  const mended = FILLERS.reduce(
    (line, [filler, put]) => line.replace(filler, put),
    deedFirst(text),
  );
  const ordered = outcomeFirst(capital(mended).replace(/\.$/, ""));
  return ordered === text.replace(/\.$/, "") ? text : ordered;
}
