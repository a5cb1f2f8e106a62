import type { RowLine } from "../ai/coach/resume-index.ts";
import type { ResumeEntry } from "../resume/schema.ts";
import { fold } from "../terms/tokenize.ts";
import { type Check, type Claims, mark } from "./claim-check.ts";
import { scopeAt } from "./entry-scope.ts";
import { isGiven } from "./given.ts";
import { endOfPhrase } from "./phrase-extent.ts";
import { SCOPE_VERBS, SCOPE_WORDS } from "./scope-tables.ts";
import { clauseAt, type SentenceView } from "./sentence-view.ts";
import { stanceAt } from "./stance.ts";
import { isTelling, tellingIn } from "./support.ts";
import { wordsAlike } from "./word-set.ts";

const VERB = new RegExp(
  `(?<![\\p{L}-])(?:${SCOPE_VERBS.map(([, words]) => `(${words})`).join("|")})(?![\\p{L}-])`,
  "gu",
);

/** The strengths of the verbs of a text, in order. */
function verbsIn(folded: string): { start: number; end: number; strength: number }[] {
  return [...folded.matchAll(VERB)].map((match) => {
    const at = match.slice(1).findIndex((found) => found !== undefined);
    return {
      start: match.index,
      end: match.index + match[0].length,
      strength: SCOPE_VERBS[at]?.[0] ?? 0,
    };
  });
}

const strengths = new WeakMap<RowLine, { from: number; to: number; strength: number | null }[]>();

/** The parts of a row's line with the strongest verb of each; null where none stands there. */
function partsOf(line: RowLine) {
  const known = strengths.get(line);
  if (known) return known;
  const parts = [...line.text.matchAll(/[^;:.!?]+/g)].map((match) => {
    const found = verbsIn(fold(match[0])).map(({ strength }) => strength);
    return {
      from: match.index,
      to: match.index + match[0].length,
      strength: found.length > 0 ? Math.max(...found) : null,
    };
  });
  strengths.set(line, parts);
  return parts;
}

/** A line without such a verb was done; who manages for a living may have led it. */
const strengthOf = ({ entry }: RowLine) => (LEADS_BY_TITLE.test(fold(entry.title)) ? 4 : 3);

const LEADS_BY_TITLE =
  /\b(?:manager|head|director|supervisor|lead|leader|chief|principal|controller|foreman|owner|founder|president|chair|leiter\w*|chef|cheffe|responsable|directeur|directrice|jefe|jefa|director|directora|coordinador|coordinadora|encargad[oa])\b/;

/** The verb says what someone did: "the shop opened" and "in your own time" do not. */
const BEFORE_A_DEED =
  /(?:^|[^\p{L}\s'’-]|\b(?:you|i|she|he|we|and|also|who|which|that|then|later|even|to|have|had|has|ve|were|are|was|is|be|been|still|now|fully|solely|personally|successfully|once|there|as|co|by|with|for|when|while|of|in|before|after|jointly|single-handedly|alone)\s)\W*(?:\p{L}+ed and\s)?$/u;

/** "Together with others you led": no more than to have taken part. */
const SHARED = /\b(?:together with|along(?:side)? with|jointly|co-?)\b[^.;:]{0,30}$/;

/** To manage is to lead where it is people or the whole of a thing. */
const LED =
  /\b(?:teams?|people|staff|department|project|programme|program|budget|engineers?|developers?|nurses?|office|branch|group|company|migration|roll-?out)\b/;

interface Deed {
  line: RowLine;
  strength: number;
}

/** What a deed was done to may be a common word: a team, a project. */
const isObject = (view: SentenceView, at: number) =>
  isTelling(view, at) ||
  /^(?:teams?|projects?|migrations?|groups?|budgets?|people|staff|accounts?)$/.test(
    view.tokens[at]?.text ?? "",
  );

/** What a row says of the same object: the part of a line that shares most of its words. */
function deedOf(
  { facts, view }: Claims,
  rows: readonly ResumeEntry[],
  object: readonly number[],
): Deed | null {
  let best: Deed | null = null;
  let most = 0;
  for (const line of facts.index.rows) {
    if (!rows.includes(line.entry)) continue;
    // A note adds to a row, and makes no less of its deed; notes come last.
    if (best && line.entry.kind === "note") continue;
    const shared = line.tokens.filter((_, at) =>
      object.some((each) => wordsAlike(view.stems[each] ?? "", line.stems[at] ?? "")),
    );
    if (shared.length <= most) continue;
    const place = shared[0]?.start ?? 0;
    const part = partsOf(line).find(({ from, to }) => from <= place && place < to);
    most = shared.length;
    best = { line, strength: part?.strength ?? strengthOf(line) };
  }
  return best;
}

const WORD = new RegExp(
  `(?<![\\p{L}-])(?:${SCOPE_WORDS.map(([, words]) => `(${words})`).join("|")})(?![\\p{L}-])`,
  "gu",
);

const strengthsIn = (folded: string) =>
  [...folded.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    strength: SCOPE_WORDS[match.slice(1).findIndex((found) => found !== undefined)]?.[0] ?? 0,
  }));

/** "Piloter la refonte" where the row says "Participation à la refonte", in the language of the rows. */
export const strongerWords: Check = ({ view, facts, named }) => {
  if (view.language === "en" || view.language !== facts.language) return [];
  const said = strengthsIn(view.folded);
  return said.flatMap(({ start, end, strength }) => {
    const stance = stanceAt(view, start);
    const clause = clauseAt(view, start);
    if (strength < 3 || said.some((each) => each.strength === 1)) return [];
    if (!stance.isSaid || stance.about !== "user" || !isGiven(view, start, stance.isOffered))
      return [];
    const object = tellingIn(view, clause.start, clause.end).filter((at) => {
      const place = view.tokens[at]?.start ?? 0;
      return !said.some((each) => each.start <= place && place < each.end);
    });
    const rows = scopeAt(view, facts, stance, named, start).entries;
    const has = (line: RowLine) => (at: number) =>
      line.stems.some((each) => wordsAlike(view.stems[at] ?? "", each));
    const lines = facts.index.rows.filter(
      (line) =>
        rows.includes(line.entry) && line.at >= 0 && object.length > 1 && object.every(has(line)),
    );
    const helped = lines.find(({ text }) => {
      const own = strengthsIn(fold(text));
      return own.length > 0 && own.every((each) => each.strength === 1);
    });
    if (!helped || lines.length > 1) return [];
    return [mark(view, start, end, `[${helped.entry.ref}] says “${helped.text.slice(0, 80)}”`)];
  });
};

/** "Led" where the row says "helped": verbs that make more of a deed than its row does. */
export const strongerVerbs: Check = (claims) => {
  const { view, facts, named } = claims;
  if (view.language !== "en" || facts.language !== "en") return [];
  const verbs = verbsIn(view.folded);
  return verbs.flatMap(({ start, end, strength }) => {
    if (!BEFORE_A_DEED.test(view.folded.slice(0, start))) return [];
    // "LED" is a light.
    if (strength < 3 || /^\p{Lu}{2}/u.test(view.text.slice(start))) return [];
    const stance = stanceAt(view, start);
    if (!stance.isSaid || stance.about !== "user" || !isGiven(view, start, stance.isOffered))
      return [];
    if (SHARED.test(view.folded.slice(0, start))) return [];
    const object = objectOf(view, start, end);
    if (object.length === 0) return [];
    // To manage a thing is to do it, to manage people or the whole of something is to lead.
    const isManaged = /^manag/.test(view.folded.slice(start, end));
    const said = isManaged && !LED.test(view.folded.slice(end, end + 60)) ? 3 : strength;
    const scope = scopeAt(view, facts, stance, named, start);
    const deed = deedOf(claims, scope.entries, object);
    const from = coordinated(view.folded, start);
    const number =
      view.numbers.find(({ start: at }) => at >= end && !/\p{Lu} $/u.test(view.text.slice(0, at)))
        ?.start ?? view.text.length;
    const phrase = view.text.slice(end, Math.min(number, Math.max(end, endOfPhrase(view, end, 3))));
    const to = end + phrase.replace(/(?:\s(?:of|the|a|an))*\s*$/, "").length;
    if (!deed) {
      // Nobody founds or owns a thing that no row speaks of.
      const isClaimed = said === 5 && view.folded.slice(start, end) !== "own";
      return isClaimed ? [mark(view, from, to, "no row says so")] : [];
    }
    if (said <= deed.strength) return [];
    // Doing and leading are far apart only where the row names its own verb.
    if (scope.by === "none" && object.length < 2) return [];
    const reason = `[${deed.line.entry.ref}] says “${deed.line.text.slice(0, 80)}”`;
    return [mark(view, from, to, reason)];
  });
};

/** What a verb is said of: the words after it, or, where they are "it" or "them", those before it. */
function objectOf(view: SentenceView, start: number, end: number): number[] {
  const within = (from: number, to: number) =>
    view.tokens.flatMap((token, at) =>
      token.start >= from && token.end <= to && isObject(view, at) ? [at] : [],
    );
  if (/^\s(?:it|them|this|that|these|those)\b/.test(view.folded.slice(end, end + 8)))
    return within(0, start);
  const rest = /[,.;:()[\]|]|\b(?:and|which|while|but|so|to)\b/.exec(view.text.slice(end));
  return within(end, end + (rest?.index ?? view.text.length - end));
}

/** "designed and owned": the verb before belongs to it. */
function coordinated(folded: string, start: number): number {
  const before = /\b[a-z]+ed and $/.exec(folded.slice(0, start));
  return before?.index ?? start;
}
