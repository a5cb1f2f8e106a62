import type { ResumeEntry } from "../resume/schema.ts";
import { canEndTerm, findTerms } from "../terms/lexicon.ts";
import { fold, stem } from "../terms/tokenize.ts";
import { type Check, type Claims, mark } from "./claim-check.ts";
import {
  COMPARISON,
  DENIED,
  LISTED,
  LISTED_BEFORE,
  LISTED_OF_ANSWER,
  NOT_DENIED,
} from "./claim-tables.ts";
import { countReason } from "./count-claims.ts";
import { dateReason, isDate } from "./date-claims.ts";
import { type Scope, scopeAt } from "./entry-scope.ts";
import { figureReason, isOfSame } from "./figure-claims.ts";
import { aroundOf, peopleCounted } from "./number-around.ts";
import {
  betweenNumbers,
  changeBefore,
  DAY_OF,
  endOf,
  startOf,
  withField,
  withRanges,
  withWhen,
} from "./number-extent.ts";
import type { NumberMention } from "./number-mention.ts";
import { holds } from "./number-set.ts";
import { BARE } from "./number-shares.ts";
import { movedExtent, phraseAround } from "./phrase-extent.ts";
import { numberOfPosting } from "./posting-claims.ts";
import { MORE_OR_LESS } from "./quantity-tables.ts";
import { type RowFacts, withNotes } from "./row-facts.ts";
import { clauseAt, isWithin, phraseAt, type SentenceView } from "./sentence-view.ts";
import { type Stance, stanceAt } from "./stance.ts";
import { timeReason } from "./time-claims.ts";

/** "The first of two", "two of the four were": they count what was named before. */
const NTH_OF =
  /\b(?:first|second|last|either|one|einer?|erste[rn]?|premiere?|primer[oa]?) (?:of|von|des|de)\s(?:the\s)?$/;
const THE = /\b(?:the|these|those|your|my|ihre|vos|sus|tus|die|les|los|las)\s$/;
const BEING = /^\s(?:are|were|is|was|have|had|sind|waren|sont|etaient|son|eran)\b/;

/** Figures that count or name something and state nothing: list positions, versions, clock times, a title's. */
function saysNothing(
  { view, named, facts }: Claims,
  mention: NumberMention,
  isCited: boolean,
  isOffered: boolean,
): boolean {
  const { start, end, kind, values, months } = mention;
  if (isWithin(view.silent, start) || isWithin(view.verbatim, start)) return true;
  if (named.some((name) => name.start <= start && start < name.end)) return true;
  if (kind !== "plain") return false;
  const before = view.folded.slice(Math.max(0, start - 40), start);
  const after = view.folded.slice(end, end + 60);
  if (
    /\b(?:year|level|grade|class|stage|version|phase|klasse|stufe|niveau|nivel|band|part|no\.|nr\.)\s$/.test(
      before,
    )
  )
    return true;
  if (NTH_OF.test(before) || (THE.test(before) && BEING.test(after))) return true;
  if ((values[0] ?? 0) <= 1 || /^[/:]\d/.test(after)) return true;
  // The number of a row of a table.
  if (/(?:^|\|)\s*$/.test(view.text.slice(0, start)) && /^\s*\|/.test(view.text.slice(end)))
    return true;
  const isOfAnswer = isCited ? LISTED_OF_ANSWER.test(after) : LISTED.test(after);
  if (months === null && !isOffered && (isOfAnswer || LISTED_BEFORE.test(before))) return true;
  if (months === null && COMPARISON.test(view.folded)) return true;
  return isPartOfName(view, start) || isPartOfRowsName(view, facts, mention);
}

/** "Eurocodes 2 and 3" where a row has this name and this figure. */
function isPartOfRowsName(view: SentenceView, facts: RowFacts, mention: NumberMention): boolean {
  const before = view.text.slice(0, mention.start);
  const name = /\p{L}[ ,]+(\p{Lu}\p{L}{3,})[ -](?:\d+(?:,| and| or| und| et| y) )*$/u.exec(
    before,
  )?.[1];
  if (name === undefined || mention.isWord || (mention.values[0] ?? 0) > 100) return false;
  return facts.allStems.has(stem(fold(name))) && holds(facts.all, mention);
}

/** "ISO 27001", "Python 3": the figure belongs to the name before it. */
function isPartOfName({ text, tokens }: SentenceView, start: number): boolean {
  const before = text.slice(Math.max(0, start - 32), start);
  if (!/[\p{L}\p{N}+#][ -]$/u.test(before)) return false;
  const last = tokens.find(({ end }) => end === start - 1);
  const isNamed =
    (!last || canEndTerm(last)) &&
    findTerms(before).some(({ end, kind }) => kind === "tool" && end === before.length - 1);
  return isNamed || /(?:^|[^\p{L}])\p{Lu}{2,}[ -]$/u.test(before);
}

/** "… [W1] and ten interns": what is joined to a marked part is about its row. */
function alongWith({ view, facts }: Claims, scope: Scope, at: number): Scope {
  const last = view.groups.findLast(({ end }) => end <= at);
  if (scope.by !== "none" || !last) return scope;
  if (!/^\s(?:and|und|et|y)\s[^,;.|]*$/.test(view.text.slice(last.end, at))) return scope;
  const entries = last.rows.flatMap((ref) => facts.byRef.get(ref) ?? []);
  return entries.length > 0 ? { entries: withNotes(entries, facts), by: "marker" } : scope;
}

/** "Your framework (£75 million [J5])", "a team of ten": the number is the posting's, whoever the words speak of. */
function isOfMarkedLines({ posting, view }: Claims, { group }: Stance, mention: NumberMention) {
  if (group && group.rows.length > 0) return false;
  const lines = (group?.jobs ?? []).flatMap((ref) => posting.byRef.get(ref) ?? []);
  if (lines.some(({ numbers }) => holds(numbers, mention))) return true;
  const isOfNobody = view.kind === "text" && view.groups.length === 0 && view.cues.length === 0;
  const isApart = isOfNobody && view.offered.length === 0;
  return isApart && /^[^\p{L}]*an?\s/u.test(view.folded) && holds(posting.numbers, mention);
}

/** "For your 2.8 million customers": what the posting counts, where no deed of the user is said before. */
function isOfPostingsThing({ posting, view }: Claims, stance: Stance, mention: NumberMention) {
  const isOfRow = (stance.group?.rows.length ?? 0) > 0 || mention.months !== null;
  if (isOfRow || (view.kind === "item" && stance.isOffered)) return false;
  if (isWithin(view.cells, mention.start)) return false;
  if (!isOfSame(posting.numbers, mention, aroundOf(view, mention))) return false;
  const clause = clauseAt(view, mention.start);
  const isTheirs = view.silent.some(({ start }) => clause.start <= start && start < mention.start);
  return (
    isTheirs ||
    !view.cues.some(({ about, at }) => about === "user" && clause.start <= at && at < mention.start)
  );
}

/** "At 35 hours, eleven more than you work now [J16][W1]": a number of marked lines, or how far the row's is from it. */
function isOfBoth({ facts, posting, view }: Claims, { group }: Stance, mention: NumberMention) {
  if (!group || group.rows.length === 0 || group.jobs.length === 0) return false;
  const lines = group.jobs.flatMap((ref) => posting.byRef.get(ref) ?? []);
  if (lines.some(({ numbers }) => holds(numbers, mention))) return true;
  if (!MORE_OR_LESS.test(view.folded.slice(mention.end, mention.end + 40))) return false;
  const own = group.rows.flatMap((ref) => {
    const row = facts.byRef.get(ref);
    return row ? [...(facts.numbers.get(row)?.plain ?? [])] : [];
  });
  const asked = lines.flatMap(({ numbers }) => [...numbers.plain]);
  return own.some((a) => asked.some((b) => mention.values.includes(Math.abs(a - b))));
}

/** "Two frameworks, React and SvelteKit": a number of what is listed behind it. */
function countsList({ text }: SentenceView, { end, values, kind }: NumberMention): boolean {
  const value = values[0] ?? 0;
  if (kind !== "plain" || value < 2 || value > 9) return false;
  const list = LIST.exec(text.slice(end, end + 160))?.[1];
  if (list === undefined) return false;
  const items = list.split(/,\s(?:and\s|und\s|et\s|y\s)?|\s(?:and|und|et|y|plus|&)\s/);
  return items.length === value && items.every((item) => /^\p{Lu}/u.test(item.trim()));
}

/** "Two degrees [E1][E2]": as many as are marked. */
const countsMarked = ({ groups, text }: SentenceView, { start, values, kind }: NumberMention) =>
  kind === "plain" &&
  groups.some(
    ({ rows, from, to }) =>
      rows.length > 1 && rows.length === values[0] && from <= start && start < Math.max(to, from),
  ) &&
  text.length > start;

const LIST =
  /^\s(?:\p{L}+\s){0,3}\p{L}+(?:[,:]|\s\(|\s(?:are|were|sind|waren|sont|son))\s([^.;:()[\]|]+)/u;

/** "They ask for eight years. You have about fourteen [W1]": a bare number that holds as years is of years. */
function isElliptic(claims: Claims, scope: Scope, mention: NumberMention, text: string): boolean {
  const { view } = claims;
  const { kind, months, values, range, end } = mention;
  const value = values[0] ?? 0;
  if (kind !== "plain" || months !== null || range || value > 50 || !Number.isInteger(value))
    return false;
  if (!BARE.test(view.text.slice(end, end + 12))) return false;
  if (peopleCounted(aroundOf(view, mention)) === "anyone") return false;
  const isTime =
    view.isAfterYears || view.numbers.some((each) => each.months !== null || each.kind === "date");
  if (!isTime) return false;
  return timeReason(claims, scope, { ...mention, months: value * 12 }, text) === null;
}

/** The clause says before the place that it is the posting's, or its marker follows at once. */
function isAskedFor(view: SentenceView, at: number): boolean {
  const clause = clauseAt(view, at);
  const marker = view.groups.find(({ start }) => start >= at);
  const isMarked =
    marker?.rows.length === 0 &&
    !/[,;]|\b(?:and|und|et|y)\b/.test(view.folded.slice(at, marker.start));
  return (
    isMarked ||
    view.cues.some((cue) => cue.about === "posting" && clause.start <= cue.at && cue.at < at)
  );
}

function isDenied(view: SentenceView, at: number): boolean {
  if (!view.hasDenial) return false;
  const phrase = view.folded.slice(phraseAt(view, at).start, at);
  // The denial's own words: five at most, and no other deed between.
  const before =
    /(?:[^\s]+\s+){0,6}$/.exec(phrase)?.[0].replace(/^.*\b(?:and|und|et|by)\s/, "") ?? "";
  return DENIED.test(before) && !NOT_DENIED.test(before);
}

/** Another job that alone has a number of some size. */
function movedFrom({ facts }: Claims, { entries, by }: Scope, mention: NumberMention) {
  if (by === "none" || mention.months !== null || mention.kind === "date") return null;
  const homes = facts.entries.filter((row) => {
    const set = facts.numbers.get(row);
    return set !== undefined && holds(set, mention);
  });
  return homes.length === 1 && !entries.includes(homes[0] as ResumeEntry)
    ? (homes[0] ?? null)
    : null;
}

/** Numbers, times and dates of a sentence that neither rows nor, where it is about it, the posting hold. */
export const unsupportedNumbers: Check = (claims) => {
  const { view, facts } = claims;
  const marks = view.numbers.flatMap((mention) => {
    const { start } = mention;
    const stance = stanceAt(view, start);
    const isCited = (stance.group?.rows.length ?? 0) > 0;
    if (
      !stance.isSaid ||
      saysNothing(claims, mention, isCited, stance.isOffered) ||
      isDenied(view, start)
    )
      return [];
    const end = endOf(view, mention);
    const text = view.text.slice(start, end);
    if (stance.about === "posting") {
      const reason = numberOfPosting(claims, stance, mention, text);
      if (reason === null || (!isAskedFor(view, start) && holds(facts.all, mention))) return [];
      const own = { start: startOf(view, start), end };
      const whole = DAY_OF.test(view.folded.slice(mention.end))
        ? own
        : phraseAround(view, own, [], facts);
      return [mark(view, whole.start, withField(view, mention, whole.end), reason)];
    }
    if (isOfMarkedLines(claims, stance, mention) || isOfBoth(claims, stance, mention)) return [];
    if (countsList(view, mention) || countsMarked(view, mention)) return [];
    const isOfList = BEING.test(view.folded.slice(mention.end)) && (mention.values[0] ?? 0) <= 12;
    const scope = alongWith(claims, scopeAt(view, facts, stance, claims.named, start), start);
    if (isOfList && scope.entries.every(({ kind }) => kind === "skill")) return [];
    const after = view.folded.slice(mention.end, mention.end + 60);
    const counted = countReason(claims, mention, after);
    if (counted !== undefined) return counted === null ? [] : [mark(view, start, end, counted)];
    if (isElliptic(claims, scope, mention, text)) return [];
    const reason = isDate(view, mention)
      ? dateReason(claims, scope, mention)
      : mention.months !== null
        ? timeReason(claims, scope, mention, text)
        : figureReason(claims, scope, mention, text);
    if (reason === null || isOfPostingsThing(claims, stance, mention)) return [];
    const span = {
      start: isDate(view, mention) ? withWhen(view, start) : startOf(view, start),
      end,
    };
    const whole = isDate(view, mention) ? span : phraseAround(view, span, scope.entries, facts);
    const changed = isDate(view, mention)
      ? null
      : changeBefore(claims, scope, mention, whole.start);
    const [least, most] = betweenNumbers(view, mention);
    const home = isDate(view, mention) ? null : movedFrom(claims, scope, mention);
    const moved = home ? movedExtent(claims, whole, scope.entries, home) : whole;
    const from = Math.max(changed ?? moved.start, least);
    return [mark(view, from, Math.min(withField(view, mention, moved.end), most), reason)];
  });
  return withRanges(view, marks);
};
