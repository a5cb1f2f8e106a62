import { STOP_WORDS } from "../ai/coach/words.ts";
import type { ResumeEntry } from "../resume/schema.ts";
import { type Check, type Claims, mark } from "./claim-check.ts";
import { strengthOfWord } from "./deed-verbs.ts";
import { scopeAt } from "./entry-scope.ts";
import { deniesIn, isGiven } from "./given.ts";
import { isYear } from "./number-set.ts";
import { isRemark } from "./remarks.ts";
import { type RowFacts, refsOf, withNotes } from "./row-facts.ts";
import { PHRASE, pieces, trimmed, UNIT } from "./sentence-parts.ts";
import { isLabel, isWithin, type SentenceView } from "./sentence-view.ts";
import type { Span } from "./sentences.ts";
import { stanceAt } from "./stance.ts";
import { IMPERATIVE } from "./stance-tables.ts";
import { countInRows, isInRows, isTalk, isTelling, tellingIn } from "./support.ts";
import { placesWithin } from "./token-places.ts";

/** "You won the …", "I have designed …": a deed, said outright. */
const DID =
  /^[^\p{L}]*(?:(?:and|but|then|besides|also|there|later|before that),? )*(?:you|i|she|he|we)(?: have| has| was| were| got|['’]ve| also| even| then| once| had| successfully| later| personally| twice)* (?:\p{L}{2,}ed|won|wrote|built|led|ran|taught|made|gave|took|held|sold|grew|cut|set|spoke|drew|brought|put|kept|chose|found|oversaw|drove|began|did|got|came|went|rose|taught|spent|saw|bought|fought|rebuilt|rewrote)\b/u;

/** "…, and won the …": of whom the sentence spoke before. */
const DID_TOO =
  /^[^\p{L}]*(?:(?:and|but|then|also|later) )*(?:\p{L}{3,}ed|won|wrote|built|led|ran|taught|gave|took|held|sold|grew|cut|drew|brought|chose|found)\b/u;

/** "I haven't had the title yet": said of oneself, and nothing that was done. */
const DENIES_FIRST =
  /^\W*(?:not\b|(?:and |but )?(?:i|we|he|she) (?:have|has|had|do|does|did|am|is|was)(?:n['’]t| not)\b|(?:i|he|she)['’](?:m|s|ve) not\b)/;

/** How a deed went is a claim, though it is told by what did not happen. */
const WITHOUT =
  /\b(?:without|with no|with zero|ohne|sans|sin)\s|\b(?:never|not once) (?:missed|failed|lost|dropped|broken?|caused|let|been (?:late|ill|sick|absent))\b|\bno (?:sick|late|missed|failed)\s|\bnobody was ever\b/;

/** The part of the words of a claim that, being new, makes it one that no row supports. */
const MOST = 0.5;
/** One new word may be another one for the row's: in what is said and not offered it takes two. */
const SAID_LEAST = 2;

/** A number that holds proves more than a word. */
const NUMBER_WEIGHT = 2;

/** What a degree, a certificate or a skill says is theirs, whichever job it is told with. */
const isOfAllRows = (
  view: SentenceView,
  at: number,
  rows: readonly ResumeEntry[],
  facts: RowFacts,
) =>
  rows.length < facts.entries.length &&
  !isInRows(view, at, rows, facts) &&
  isInRows(
    view,
    at,
    facts.entries.filter(({ kind }) => kind === "skill" || kind === "education"),
    facts,
    "word",
  );

/** How long, when: they go with what they are said of. */
const isTime = ({ numbers }: SentenceView, at: number) =>
  numbers.some(
    ({ start, end, months, kind, values }) =>
      start <= at && at < end && (months !== null || kind === "date" || isYear(values[0] ?? 0)),
  );

const isInNumber = ({ numbers, tokens }: SentenceView, at: number) => {
  const place = tokens[at]?.start ?? 0;
  return numbers.some(({ start, end }) => start <= place && place < end);
};

interface Weighed {
  /** Words that the rows do not have, and that they have. */
  foreign: number;
  own: number;
  /** A number that holds. */
  hasNumber: boolean;
  /** Of the foreign ones those that no earlier check marked. */
  fresh: number;
  /** An earlier check has marked some of it. */
  isMarked: boolean;
  /** A time that holds. */
  hasTime: boolean;
}

/** The verb that a part begins with: how a deed is told may differ from its row, what it was done to counts. */
const VERB = /^[^\p{L}]*(?:(?:and|but|which|who|by|while)\s)*(\p{L}{3,}(?:ed|ing))\b/u;

function weigh(
  { view, facts, found, named }: Claims,
  { start, end }: Span,
  rows: readonly ResumeEntry[],
): Weighed {
  const weighed = {
    foreign: 0,
    own: 0,
    hasNumber: false,
    fresh: 0,
    isMarked: false,
    hasTime: false,
  };
  const isFound = (at: number) =>
    found.some((each) => each.start - view.offset <= at && at < each.end - view.offset);
  const verb = VERB.exec(view.folded.slice(start, end));
  const verbEnd = verb ? start + verb[0].length : -1;
  for (const at of placesWithin(view, start, end)) {
    const token = view.tokens[at];
    if (!token || token.end === verbEnd) continue;
    if (isWithin(view.silent, token.start) || isWithin(view.verbatim, token.start)) continue;
    if (named.some((each) => each.start <= token.start && token.start < each.end)) continue;
    const isNumber = isInNumber(view, at);
    weighed.hasTime ||= isTime(view, token.start) && !isFound(token.start);
    if (isTime(view, token.start) || (!isNumber && !isTelling(view, at))) continue;
    if (!isNumber && isOfAllRows(view, at, rows, facts)) continue;
    const isForeign =
      isFound(token.start) || (!isNumber && !isInRows(view, at, rows, facts, "retold"));
    if (isForeign && isTalk(view, at) && !isFound(token.start)) continue;
    // A name has no other words for it.
    const isName =
      isForeign &&
      at > 0 &&
      view.language !== "de" &&
      /^\p{Lu}/u.test(view.text.slice(token.start));
    const weight = isName ? SAID_LEAST : isNumber && !isForeign ? NUMBER_WEIGHT : 1;
    weighed[isForeign ? "foreign" : "own"] += weight;
    weighed.isMarked ||= isFound(token.start);
    weighed.hasNumber ||= isNumber && !isForeign;
    if (isForeign && !isFound(token.start)) weighed.fresh += 1;
  }
  return weighed;
}

/** Beside what is already marked a phrase says a thing, and not only that it was done: "at an average rating of". */
function hasThing({ view, found }: Claims, { start, end }: Span): boolean {
  return view.tokens.some((token, at) => {
    if (token.start < start || token.end > end || token.text.length < 3) return false;
    if (STOP_WORDS.has(token.text) || strengthOfWord(token.text, true) !== null) return false;
    if (/^\p{N}|ed$/u.test(token.text) || isWithin(view.silent, token.start)) return false;
    const place = view.offset + token.start;
    if (found.some((each) => each.start <= place && place < each.end)) return false;
    if (/^degrees?$/.test(token.text)) return false;
    // "You know …": what follows whom is a verb.
    const before = view.tokens[at - 1]?.start;
    return !view.cues.some((cue) => cue.at === before);
  });
}

/** Where any row will do, a part is about one: that which has most of its words, with the notes. */
function nearestRows({ view, facts }: Claims, { start, end }: Span): readonly ResumeEntry[] {
  const rows = countInRows(view, tellingIn(view, start, end), facts);
  let best: ResumeEntry | null = null;
  let most = 0;
  for (const entry of facts.entries) {
    const own = rows.get(entry) ?? 0;
    if (own > most) [best, most] = [entry, own];
  }
  return best ? withNotes([best], facts) : facts.entries;
}

/** Without the words at its beginning that the rows have: "Led 90 people" where they say "Led four people". */
function afterOwn(
  { view, facts, found }: Claims,
  phrase: Span,
  rows: readonly ResumeEntry[],
): Span {
  const wrong = view.tokens.find((token, at) => {
    if (token.start < phrase.start || token.end > phrase.end) return false;
    const place = view.offset + token.start;
    return (
      found.some((each) => each.start <= place && place < each.end) ||
      !isInRows(view, at, rows, facts, "word")
    );
  });
  return { start: wrong?.start ?? phrase.start, end: phrase.end };
}

/** "And you also …": what a part begins with before it says of whom it is. */
const OPENING = new Set("and but also then und et y".split(" "));
/** Fewest words of a statement that can be held against the rows as a whole. */
const STATEMENT = 2;

/** "You left after a dispute": a statement of the user, no word of which any row has, not even a plain one. */
function isUnheardOf({ view, facts }: Claims, { start, end }: Span): boolean {
  const inside = placesWithin(view, start, end).filter(
    (at) => !OPENING.has(view.tokens[at]?.text ?? ""),
  );
  const first = view.tokens[inside[0] ?? -1]?.start;
  if (!view.cues.some(({ about, at }) => about === "user" && at === first)) return false;
  const words = inside.filter((at) => {
    const { text = "" } = view.tokens[at] ?? {};
    return !STOP_WORDS.has(text) && text.length > 2;
  });
  return (
    words.length >= STATEMENT &&
    !words.some((at) => isInRows(view, at, facts.entries, facts, "word"))
  );
}

/** Parts of a sentence about the user, or of wording for the resume, whose words the rows in question do not have. */
export const unsupportedParts: Check = (claims) => {
  const { view, facts, named } = claims;
  const isForeignText = view.language !== facts.language;
  return pieces(view.folded, { start: 0, end: view.text.length }, UNIT).flatMap((unit) => {
    const first = placesWithin(view, unit.start, unit.end).find(
      (at) => isTelling(view, at) || isInNumber(view, at),
    );
    const place = view.tokens[first ?? -1]?.start;
    if (place === undefined || isLabel(view.text, unit.end)) return [];
    const stance = stanceAt(view, place);
    if (!stance.isSaid || stance.about !== "user") return [];
    const said = view.folded.slice(unit.start, unit.end);
    // What the user's is held against is not theirs.
    if (/^(?:rather than|instead of|unlike)\b/.test(said)) return [];
    // "…: tell what you did" is advice, whatever is cited with it.
    if (!stance.isOffered && IMPERATIVE.test(said)) return [];
    // "You asked about parking and won a prize": the second is a deed.
    const isCited = stance.isOffered || stance.group !== null;
    if (!isCited && isRemark(view, unit) && !DID_TOO.test(said)) return [];
    // "With no accident", "without downtime": how a deed went is a claim.
    const isResult =
      WITHOUT.test(said) || (stance.isOffered && /^\W*(?:never|not once|no)\s/.test(said));
    const isDenied = !isResult && deniesIn(view, unit.start, unit.end);
    if (
      stance.isOffered
        ? !isResult && (isDenied ? DENIES_FIRST : /^\W*not\b/).test(view.folded.slice(unit.start))
        : isDenied || (!isResult && !isGiven(view, place, false))
    )
      return [];
    // "Otherwise write “a start-up”": a name for something, no deed.
    if (
      isWithin(view.offered, place) &&
      /["“„«]\s*$/.test(view.text.slice(0, unit.start + 1)) &&
      /^\W*an?\s(?:\S+\s?){1,3}$/.test(said)
    )
      return [];
    const scope = scopeAt(view, facts, stance, named, place);
    // Of a sentence that names nobody and is in no list only its surroundings tell that it is about the user.
    const isNobodys = view.kind === "text" && view.cues.length === 0 && view.groups.length === 0;
    if (isNobodys && !stance.isOffered && scope.by === "none" && view.follows !== "user") return [];
    const isDeed =
      DID.test(said) ||
      (DID_TOO.test(said) &&
        view.cues.some(({ about, at }) => about === "user" && at < unit.start));
    const isOneEnough =
      stance.isOffered || isResult || isDeed || (scope.by === "none" && isUnheardOf(claims, unit));
    const least = isOneEnough ? 1 : SAID_LEAST;
    const isForeign = ({ foreign, own, fresh }: Weighed) =>
      fresh > 0 && foreign >= least && foreign >= MOST * (foreign + own);
    const report = (span: Span) => {
      const { start, end } = trimmed(view.text, span);
      return mark(
        view,
        start,
        end,
        scope.by === "none"
          ? "no row says this"
          : `${refsOf(scope.entries)} ${scope.entries.length === 1 ? "says" : "say"} nothing of this`,
      );
    };
    const rows = scope.by === "none" ? nearestRows(claims, unit) : scope.entries;
    // "…, sponsored by Acme": said in addition to what may be true.
    const isAddition =
      (unit.start > 0 || stance.isOffered) &&
      !view.cues.some(({ at }) => unit.start <= at && at < unit.end);
    // What a wrong number is said of goes with it; of words in another language nothing else can be told.
    const isOfWrong = (phrase: Span) => {
      const { isMarked, own, hasTime, hasNumber } = weigh(claims, phrase, rows);
      const isNamed = named.some(({ start, end }) => start < phrase.end && phrase.start < end);
      const isWrong = isMarked && own === 0 && !hasTime && !hasNumber && !isNamed;
      return isWrong && (isAddition || hasThing(claims, phrase));
    };
    if (isForeignText) return pieces(view.folded, unit, PHRASE).filter(isOfWrong).map(report);
    const whole = weigh(claims, unit, rows);
    // Where all that is added is already wrong, the rest of the part goes with it.
    const isAllWrong =
      isAddition &&
      whole.foreign > 0 &&
      whole.own === 0 &&
      !whole.hasTime &&
      (whole.isMarked || VERB.test(said));
    if (isAllWrong || (!whole.hasNumber && isForeign(whole))) return [report(unit)];
    return pieces(view.folded, unit, PHRASE).flatMap((phrase) => {
      if (isForeign(weigh(claims, phrase, rows))) return [report(phrase)];
      return isOfWrong(phrase) ? [report(afterOwn(claims, phrase, rows))] : [];
    });
  });
};
