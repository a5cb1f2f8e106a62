import { STOP_WORDS } from "../ai/coach/words.ts";
import type { ResumeEntry } from "../resume/schema.ts";
import { matchesIn } from "../terms/matches.ts";
import { fold, stemOf, type Token, tokenize } from "../terms/tokenize.ts";
import { type Check, type Claims, mark } from "./claim-check.ts";
import { strengthOfToken, strengthOfWord } from "./deed-verbs.ts";
import { scopeAt } from "./entry-scope.ts";
import { foldInPlace } from "./fold-in-place.ts";
import { isGiven } from "./given.ts";
import { holds } from "./number-set.ts";
import { endOfPhrase } from "./phrase-extent.ts";
import { PEOPLE } from "./quantity-tables.ts";
import type { RowPart } from "./row-facts.ts";
import { SCOPE_PHRASES } from "./scope-tables.ts";
import { breathAt, type SentenceView } from "./sentence-view.ts";
import { stanceAt } from "./stance.ts";
import { isInPart } from "./support.ts";
import { isTitleNoun } from "./title-tables.ts";
import { placesWithin } from "./token-places.ts";

const PHRASE = new RegExp(
  `(?<![\\p{L}-])(?:${SCOPE_PHRASES.map(([, words]) => `(${words})`).join("|")})(?![\\p{L}-])`,
  "gu",
);

/** To look after people is to lead them. */
const KEPT = 2.5;

interface Verb {
  start: number;
  end: number;
  strength: number;
}

/** The verbs and phrases of a text that say how much of a thing is one's own, in order. */
function verbsIn(folded: string, tokens: readonly Token[]): Verb[] {
  const phrases = matchesIn(folded, PHRASE).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    strength: SCOPE_PHRASES[match.slice(1).findIndex((found) => found !== undefined)]?.[0] ?? 0,
  }));
  const verbs = [...phrases];
  for (const [at, token] of tokens.entries()) {
    const strength = at === 0 ? strengthOfWord(token.text, true) : strengthOfToken(token);
    if (strength === null) continue;
    const { start, end } = token;
    const isTaken = phrases.some((each) => each.start <= start && start < each.end);
    if (!isTaken) verbs.push({ start, end, strength });
  }
  return verbs.sort((a, b) => a.start - b.start);
}

/** What a sentence of a row says in one breath. */
interface Segment {
  stems: ReadonlySet<string>;
  /** Of its verb; null where it has none. */
  strength: number | null;
}

const segments = new WeakMap<RowPart, Segment[]>();

const SEGMENT = /[,;:()–—]|\b(?:and|which|und|et|y)\b/u;

/** "Helped to build", "assisted in rewriting": what follows a verb of helping is helped with. */
function governing(verbs: readonly Verb[], isRun: boolean): number | null {
  const helping = verbs.findIndex(({ strength }) => strength < KEPT);
  const own = helping < 0 ? verbs : verbs.slice(0, helping + 1);
  if (own.length === 0) return null;
  // Who runs a site leads those who work there.
  if (isRun) return 4;
  return helping === 0 ? (own[0]?.strength ?? null) : Math.max(...own.map((each) => each.strength));
}

function segmentsOf(part: RowPart): Segment[] {
  const known = segments.get(part);
  if (known) return known;
  const own = part.text.split(SEGMENT).map((text) => {
    const tokens = tokenize(text);
    return {
      stems: new Set(tokens.map(stemOf)),
      strength: governing(
        verbsIn(foldInPlace(text), tokens),
        tokens.some((token) => /^r[au]n(?:s|ning)?$/.test(token.text)),
      ),
    };
  });
  segments.set(part, own);
  return own;
}

/** The verb that a sentence of a row has for some words: of the breath that has most of them, else of the one before. */
function strengthIn(part: RowPart, words: readonly string[]): number | null {
  let before: number | null = null;
  let best: number | null = null;
  let most = 0;
  for (const { stems, strength } of segmentsOf(part)) {
    before = strength ?? before;
    const shared = words.filter((each) => stems.has(each)).length;
    if (shared <= most) continue;
    most = shared;
    best = before;
  }
  return most > 0 ? best : before;
}

/** A line without such a verb was done; who manages for a living may have led it. */
const strengthOf = ({ title }: ResumeEntry) => (LEADS_BY_TITLE.test(fold(title)) ? 4 : 3);

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
  entry: ResumeEntry;
  part: RowPart;
  strength: number;
  /** Its sentence has a verb that says so. */
  isSaid: boolean;
  /** Words of the object that the sentence has. */
  shared: number;
  /** Only the header has them: they are where one was, and not what one did. */
  isPlace: boolean;
}

/** What a deed was done to may be any word but grammar: a team, a project, the audits. */
const isObject = ({ tokens }: SentenceView, at: number) => {
  const word = tokens[at]?.text ?? "";
  return word.length > 2 && !STOP_WORDS.has(word) && !/^\p{N}/u.test(word) && !isDoing(word);
};

/** "Building", "designed" beside a verb; "audits" is a thing. */
const isDoing = (word: string) => /(?:ed|ing)$/.test(word) && strengthOfWord(word) !== null;

/** What a word counts that a sentence has in another one of its sense. */
const LOOSE = 0.4;

/** What a row says of the same object: the sentence that shares most of its words. */
function deedOf(
  { facts, view }: Claims,
  rows: readonly ResumeEntry[],
  object: readonly number[],
): Deed | null {
  let best: Deed | null = null;
  let most = 0;
  let named = 0;
  let place: Deed | null = null;
  for (const entry of rows) {
    const [header, ...sentences] = facts.parts.get(entry) ?? [];
    // The word itself tells more than one of its sense.
    const has = (part: RowPart) =>
      object.reduce((sum, at) => {
        if (isInPart(view, at, part, facts, "name")) return sum + 1;
        return isInPart(view, at, part, facts) ? sum + LOOSE : sum;
      }, 0);
    // The header names what one was and where, and no deed.
    const inHeader = header && entry.kind !== "note" ? has(header) : 0;
    if (header && inHeader > named) {
      const strength = strengthOf(entry);
      place = { entry, part: header, strength, isSaid: false, shared: inHeader, isPlace: true };
      named = inHeader;
    }
    // A note adds to a row, and makes no less of its deed; notes come last.
    if (best && entry.kind === "note") continue;
    for (const part of entry.kind === "note" && header ? [header, ...sentences] : sentences) {
      const shared = has(part);
      if (shared <= most) continue;
      most = shared;
      const own = strengthIn(
        part,
        object.map((at) => view.stems[at] ?? ""),
      );
      const strength =
        own === KEPT && PEOPLE.test(fold(part.text)) ? 4 : (own ?? strengthOf(entry));
      best = { entry, part, strength, isSaid: own !== null, shared, isPlace: false };
    }
  }
  return named > 0 && named >= most ? place : best;
}

/** "As lead clinician", "Lead author of". */
function isTitle(view: SentenceView, end: number): boolean {
  const next = view.tokens.find((token) => token.start >= end);
  return next !== undefined && isTitleNoun(next);
}

/** "Led" where the row says "helped": verbs that make more of a deed than its row does. */
export const strongerVerbs: Check = (claims) => {
  const { view, facts, named } = claims;
  const verbs = verbsIn(view.folded, view.tokens);
  return verbs.flatMap(({ start, end, strength }) => {
    if (view.language === "en" && !BEFORE_A_DEED.test(view.folded.slice(0, start))) return [];
    // "LED" is a light.
    if (strength < 3 || /^\p{Lu}{2}/u.test(view.text.slice(start))) return [];
    const stance = stanceAt(view, start);
    if (!stance.isSaid || stance.about !== "user" || !isGiven(view, start, stance.isOffered))
      return [];
    if (SHARED.test(view.folded.slice(0, start))) return [];
    const breath = breathAt(view, start);
    const isHelp = verbs.some(
      (verb) => verb.strength < KEPT && breath.start <= verb.start && verb.start < start,
    );
    if (isHelp || isTitle(view, end)) return [];
    const object = objectOf(view, start, end).filter((at) => {
      const place = view.tokens[at]?.start ?? 0;
      return !named.some((each) => each.start <= place && place < each.end);
    });
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
    const isEnglish = view.language === "en" && facts.language === "en";
    const reason = deed ? `[${deed.entry.ref}] says “${deed.part.text.trim().slice(0, 80)}”` : "";
    // Who was at a place does not head it, but for one whose title does.
    const heads = said === 4 && !isManaged && isEnglish && scope.by !== "none";
    if (deed?.isPlace && deed.shared >= 1 && heads && deed.strength < 4)
      return [mark(view, from, to, reason)];
    if (!deed || deed.isPlace) {
      // Nobody founds or owns a thing that no row speaks of.
      const isHeld =
        /^(?:account|respons)/.test(view.folded.slice(start, end)) &&
        view.numbers.some(
          (each) => end <= each.start && each.start < end + 40 && holds(facts.all, each),
        );
      const isClaimed = said === 5 && view.folded.slice(start, end) !== "own" && !isHeld;
      return isClaimed ? [mark(view, from, to, "no row says so")] : [];
    }
    if (said <= deed.strength) return [];
    // Who has a budget manages it, who keeps a diary records it.
    const isRecorded = /^record/.test(view.folded.slice(start, end)) && deed.strength === KEPT;
    if ((isManaged && !deed.isSaid) || isRecorded) return [];
    // In another language, or of few of its words, the sentence may be about something else.
    const isSure = deed.isSaid && 2 * deed.shared >= object.length;
    if (!isSure && !isEnglish) return [];
    // Doing and leading are far apart only where the row names its own verb.
    if (scope.by === "none" && object.length < 2) return [];
    return [mark(view, from, to, reason)];
  });
};

/** What a verb is said of: the words after it, or, where they are "it" or "them", those before it. */
function objectOf(view: SentenceView, start: number, end: number): number[] {
  const within = (from: number, to: number) =>
    placesWithin(view, from, to).filter((at) => isObject(view, at));
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
